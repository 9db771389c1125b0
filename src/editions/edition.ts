import type { Article } from '../text/article.ts';
import { addressOf, articleBody, type PageBody } from '../page/page-body.ts';

/**
 * The pages of an edition's articles, each with links to the others, the newest first.
 * @param lead The id of the lead article.
 * @throws Error when no article has that id.
 */
export function editionBodies(articles: readonly Article[], lead: string): PageBody[] {
  if (!articles.some(({ id }) => id === lead))
    throw new Error(`The lead article ${lead} is not in the edition`);
  return articles.map((article) => {
    const others = articles.filter(({ id }) => id !== article.id).toSorted(byDate);
    const links = others.map((other) => ({ id: other.id, address: addressOf(other), title: other.title }));
    return articleBody(article, links);
  });
}

function byDate(a: Article, b: Article): number {
  return (b.published ?? '').localeCompare(a.published ?? '') || a.title.localeCompare(b.title, 'fr');
}
