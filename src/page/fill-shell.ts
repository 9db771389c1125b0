import type { Article } from '../text/article.ts';
import { articleHtml } from './article-html.ts';
import { escapeHtml } from './escape-html.ts';
import { playerHtml } from './player-html.ts';

/** A link to another article. `address` is relative to the app's root, such as `article/mali-kidal/`. */
export interface ArticleLink {
  /** The article's id. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
}

/**
 * A whole page: the app's shell with an article in it.
 * @param shell The shell, with the slots `{{title}}`, `{{description}}`, `{{article}}`,
 *   `{{others}}` and `{{player}}`, and addresses that start with `./`.
 * @param article What the page shows.
 * @param others The other articles, for the list below it.
 * @param root The way from the page to the app's root: `./`, or `../../` for a page two folders down.
 */
export function fillShell(
  shell: string,
  article: Article,
  others: readonly ArticleLink[],
  root: string,
): string {
  const slots: Readonly<Record<string, string>> = {
    title: escapeHtml(article.title),
    description: escapeHtml(firstWords(article.paragraphs[0]?.text ?? '')),
    article: articleHtml(article),
    others: othersHtml(others, root),
    player: playerHtml(article.paragraphs.length),
  };
  return shell
    .replaceAll(/(href|src)="\.\//g, `$1="${root}`)
    .replaceAll(/\{\{(\w+)\}\}/g, (slot, name: string) => slots[name] ?? slot);
}

function firstWords(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, text.lastIndexOf(' ', 160))}…`;
}

function othersHtml(others: readonly ArticleLink[], root: string): string {
  if (others.length === 0) return '';
  const items = others.map(
    ({ id, address, title }) =>
      `<li><a href="${root}${address}" data-article="${escapeHtml(id)}">${escapeHtml(title)}</a></li>`,
  );
  return `<nav class="others" aria-labelledby="others"><h2 id="others">Autres articles</h2><ul>${items.join('')}</ul></nav>`;
}
