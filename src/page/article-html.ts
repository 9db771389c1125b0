import type { ArticleInPart } from '../text/article-in-part.ts';
import type { Article } from '../text/article.ts';
import { countLabel } from '../text/count-label.ts';
import { SECTION } from '../text/section.ts';
import { contentsHtml } from './contents-html.ts';
import { dateLabel } from './date-label.ts';
import { escapeHtml } from './escape-html.ts';
import { listeningTimeLabel } from './listening-time-label.ts';
import { sectionHtml } from './section-html.ts';

/** Up to how many paragraphs the browser lays out at once. */
const SHORT = 100;

/** Answers once the page's script is there. */
const LISTEN_NEXT = '<button type="button" class="enqueue" lang="fr">Écouter ensuite</button>';

/**
 * An article as HTML: its header, then one element a paragraph. A long one is in sections, of which few are laid out.
 * @param actions What can be done with it, as HTML.
 */
export function articleHtml({ paragraphs, ...about }: Article, actions = LISTEN_NEXT): string {
  const texts = paragraphs.map(({ text }) => text);
  const { length } = paragraphs;
  const sections = Array.from({ length: Math.ceil(length / SECTION) }, (_, section) =>
    paragraphs.slice(section * SECTION, (section + 1) * SECTION),
  );
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const words = texts.reduce((sum, text) => sum + wordCount(text), 0);
  return articleInPartHtml({ ...about, length, sections, characters, words }, actions);
}

/** The same, for an article of which some sections are left out: each has its place, which is empty. */
export function articleInPartHtml(article: ArticleInPart, actions = LISTEN_NEXT): string {
  const { id, lang, title, length, sections } = article;
  const isWhole = sections.every((section) => section !== undefined);
  const contents = isWhole
    ? contentsHtml(sections.flat())
    : '<details class="contents" lang="fr"><summary>Sommaire</summary></details>';
  const isLong = length > SHORT;
  const parts = isLong ? sections : [sections.flatMap((section = []) => section)];
  const bodies = parts.map((part = [], index) => sectionHtml(part, index));
  return [
    `<article id="article" data-article="${escapeHtml(id)}" data-length="${length}" lang="${escapeHtml(lang)}">`,
    `<header><h1>${escapeHtml(title)}</h1>`,
    `<p class="facts" lang="fr">${factsOf(article).join(' <span aria-hidden="true">·</span> ')}</p>${actions}${contents}</header>`,
    ...(isLong ? bodies.map((body) => `<section>${body}</section>`) : bodies),
    '</article>',
  ].join('\n');
}

function factsOf({ author, source, published, words, characters }: ArticleInPart): string[] {
  return [
    ...(author === undefined ? [] : [`<span class="author">${escapeHtml(author)}</span>`]),
    ...(source === undefined ? [] : [sourceHtml(source)]),
    ...(published === undefined ? [] : [dateHtml(published)]),
    `<span>${countLabel(words)} ${words > 1 ? 'mots' : 'mot'}</span>`,
    `<listening-time characters="${characters}">${listeningTimeLabel(characters, 1)}</listening-time>`,
  ];
}

function sourceHtml(source: string): string {
  const host = /^https?:\/\/([^/?#\s]+)\S*$/.exec(source)?.[1];
  if (host === undefined) return `<span class="source">${escapeHtml(source)}</span>`;
  return `<a href="${escapeHtml(source)}" rel="noreferrer">${escapeHtml(host)}</a>`;
}

/** What is no date is shown as it stands. */
function dateHtml(published: string): string {
  const date = new Date(published);
  if (Number.isNaN(date.getTime())) return `<span>${escapeHtml(published)}</span>`;
  return `<time datetime="${escapeHtml(published)}">${dateLabel(date)}</time>`;
}

/** Words as a reader counts them: what stands between spaces and has a letter or a digit. */
function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
