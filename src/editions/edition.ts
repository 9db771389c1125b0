import type { Article } from '../text/article.ts';
import { type ArticleLink, fillShell } from '../page/fill-shell.ts';

/** A page of the build. `file` is its path from the build's root. */
export interface EditionPage {
  readonly file: string;
  readonly html: string;
}

/** The address of an article, relative to the app's root. */
export function addressOf({ id }: Article): string {
  return `article/${id}/`;
}

/**
 * The pages of an edition: one for each article at its own address, and the lead article at the root.
 * @param lead The id of the lead article.
 * @throws Error when no article has that id.
 */
export function editionPages(shell: string, articles: readonly Article[], lead: string): EditionPage[] {
  const first = articles.find(({ id }) => id === lead);
  if (!first) throw new Error(`The lead article ${lead} is not in the edition`);
  return [
    { file: 'index.html', html: editionPage(shell, first, articles, './') },
    ...articles.map((article) => ({
      file: `${addressOf(article)}index.html`,
      html: editionPage(shell, article, articles, '../../'),
    })),
  ];
}

/** One article's page, with links to the others, the newest first. `root` is the way to the app's root. */
export function editionPage(
  shell: string,
  article: Article,
  articles: readonly Article[],
  root: string,
): string {
  const others = articles.filter(({ id }) => id !== article.id).toSorted(byDate);
  const links = others.map((other): ArticleLink => ({
    id: other.id,
    address: addressOf(other),
    title: other.title,
  }));
  return fillShell(shell, article, links, root);
}

function byDate(a: Article, b: Article): number {
  return (b.published ?? '').localeCompare(a.published ?? '') || a.title.localeCompare(b.title, 'fr');
}
