import { fieldsOf } from '../text/fields-of.ts';
import type { FetchedPage } from './fetched-page.ts';

/**
 * A post of a site made with WordPress, which gives it to any other site, though not its page.
 * @param address The post's page: the last part of its path names it.
 * @param ask Fetches an address; rejects where that fails.
 * @returns Nothing where the site knows no such post.
 *
 * https://developer.wordpress.org/rest-api/reference/posts/#arguments
 */
export async function wordPressPost(
  address: URL,
  ask: (url: string) => Promise<Response>,
): Promise<FetchedPage | undefined> {
  const slug = address.pathname.split('/').findLast((part) => part !== '');
  if (slug === undefined) return undefined;
  const wanted = new URL('/wp-json/wp/v2/posts', address);
  wanted.search = new URLSearchParams({
    slug: decodeURIComponent(slug),
    _fields: 'title,content,link',
  }).toString();
  const posts: unknown = await (await ask(wanted.href)).json();
  const of = fieldsOf(Array.isArray(posts) ? posts[0] : undefined);
  const content = fieldsOf(of('content'))('rendered');
  const title = fieldsOf(of('title'))('rendered');
  if (typeof content !== 'string') return undefined;
  const heading = typeof title === 'string' ? `<title>${title}</title>` : '';
  const file = new File([heading, content], 'article.html', { type: 'text/html' });
  return { file, name: address.hostname, source: address.href };
}
