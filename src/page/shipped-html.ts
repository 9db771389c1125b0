import type { Article } from '../text/article.ts';
import { escapeHtml } from './escape-html.ts';
import { addressOf } from './page-body.ts';

/** The articles shipped with the app, as links that work with no script; `data-about` has what a list shows of each. */
export function shippedHtml(articles: readonly Article[]): string {
  const items = articles.map((article) => {
    const about = escapeHtml(JSON.stringify(aboutOf(article)));
    return `<li><a href="./${addressOf(article)}" data-about="${about}">${escapeHtml(article.title)}</a></li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function aboutOf({ paragraphs, ...about }: Article) {
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return {
    ...about,
    added: Date.parse(about.published ?? '') || 0,
    characters,
    paragraphs: paragraphs.length,
  };
}
