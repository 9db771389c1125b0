import { ROOT } from './app-root.ts';
import { articleInBrief } from './library/article-in-brief.ts';
import { addressOf, articleInPartBody, type PageBody } from './page/page-body.ts';

/**
 * The body of an article's page, as the service worker would put it into the shell: of one of the reader's own, or of
 * one shipped with the app. Nothing where it is not here; never rejects.
 */
export async function bodyOf(id: string): Promise<PageBody | undefined> {
  const own = await articleInBrief(id);
  if (own) return articleInPartBody(own);
  try {
    const shipped = await fetch(new URL(`${addressOf({ id })}body.json`, ROOT));
    return shipped.ok ? await shipped.json() : undefined;
  } catch {
    return undefined;
  }
}
