import type { Article } from '../text/article.ts';
import type { ArticleSummary } from './article-summary.ts';
import { SECTION } from '../text/section.ts';
import type { Writing } from './library-database.ts';
import { sectionsOf } from './stored-article.ts';

/** Asks for an article that is not here yet to be written. The transaction fails where its id is taken. */
export function addArticle(
  writing: Writing,
  { id, paragraphs }: Article,
  summary: ArticleSummary,
): Promise<unknown> {
  const bodies = writing.objectStore('bodies');
  const requests: Promise<unknown>[] = [
    writing.objectStore('summaries').add(summary),
    writing.objectStore('changes').put(summary, id),
  ];
  for (let section = 0; section * SECTION < paragraphs.length; section += 1) {
    const part = paragraphs.slice(section * SECTION, (section + 1) * SECTION);
    requests.push(bodies.put({ paragraphs: part }, [id, section]));
  }
  return Promise.all(requests);
}

/** Asks for what a list shows of an article to be written. */
export function putSummary(writing: Writing, summary: ArticleSummary): Promise<unknown> {
  return Promise.all([
    writing.objectStore('summaries').put(summary),
    writing.objectStore('changes').put(summary, summary.id),
  ]);
}

/** Asks for an article to be deleted. */
export function deleteArticle(writing: Writing, id: string): Promise<unknown> {
  return Promise.all([
    writing.objectStore('summaries').delete(id),
    writing.objectStore('changes').put(null, id),
    writing.objectStore('bodies').delete(sectionsOf(id)),
  ]);
}
