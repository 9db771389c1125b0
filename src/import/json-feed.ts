import { fieldsOf } from '../text/fields-of.ts';
import type { FetchedPage } from './fetched-page.ts';

/** How many articles of a feed are taken in at once: the newest. */
const MOST = 20;

/** The articles of a JSON feed; none where it is something else. https://www.jsonfeed.org/version/1.1/ */
export function articlesInFeed(feed: unknown): readonly FetchedPage[] {
  const items = fieldsOf(feed)('items');
  return Array.isArray(items) ? items.slice(0, MOST).flatMap(articleIn) : [];
}

function articleIn(item: unknown): readonly FetchedPage[] {
  const of = fieldsOf(item);
  const text = (name: string) => {
    const value = of(name);
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  };
  const [rich, plain, title] = [text('content_html'), text('content_text'), text('title')];
  const content = rich ?? plain;
  if (content === undefined) return [];
  const [name, type] = rich === undefined ? ['article.txt', 'text/plain'] : ['article.html', 'text/html'];
  const file = new File([content], name, { type });
  const source = text('url') ?? text('external_url') ?? '';
  return [{ file, name: title ?? 'Article', source, ...(title !== undefined && { title }) }];
}
