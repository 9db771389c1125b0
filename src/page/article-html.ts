import type { Article, Paragraph } from '../text/article.ts';
import { escapeHtml } from './escape-html.ts';
import { listeningTimeLabel } from './listening-time-label.ts';

/**
 * An article as HTML: its header, then one element a paragraph, each holding the paragraph's text
 * and nothing else, so that an offset in the text is an offset in the element's only text node.
 */
export function articleHtml(article: Article): string {
  return [
    `<article id="article" data-article="${escapeHtml(article.id)}" lang="${escapeHtml(article.lang)}">`,
    `<header><h1>${escapeHtml(article.title)}</h1>`,
    `<p class="facts" lang="fr">${factsOf(article).join(' <span aria-hidden="true">·</span> ')}</p></header>`,
    ...article.paragraphs.map(paragraphHtml),
    '</article>',
  ].join('\n');
}

function paragraphHtml({ kind, text }: Paragraph): string {
  const content = escapeHtml(text);
  switch (kind) {
    case 'heading':
      return `<h2>${content}</h2>`;
    case 'quote':
      return `<blockquote>${content}</blockquote>`;
    case 'list-item':
      return `<p class="list-item">${content}</p>`;
    case 'paragraph':
      return `<p>${content}</p>`;
  }
}

function factsOf({ author, source, published, paragraphs }: Article): string[] {
  const texts = paragraphs.map(({ text }) => text);
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const words = texts.reduce((sum, text) => sum + wordCount(text), 0);
  return [
    ...(author === undefined ? [] : [`<span>${escapeHtml(author)}</span>`]),
    ...(source === undefined ? [] : [sourceHtml(source)]),
    ...(published === undefined ? [] : [dateHtml(published)]),
    `<span>${words} mots</span>`,
    `<listening-time characters="${characters}">${listeningTimeLabel(characters, 1)}</listening-time>`,
  ];
}

function sourceHtml(source: string): string {
  const host = /^https?:\/\/([^/?#\s]+)\S*$/.exec(source)?.[1];
  if (host === undefined) return `<span>${escapeHtml(source)}</span>`;
  return `<a href="${escapeHtml(source)}" rel="noreferrer">${escapeHtml(host)}</a>`;
}

function dateHtml(published: string): string {
  const date = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(published),
  );
  return `<time datetime="${escapeHtml(published)}">${escapeHtml(date)}</time>`;
}

/** Words as a reader counts them: what stands between spaces and has a letter or a digit. */
function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
