import { fillShell } from '../../page/fill-shell.ts';
import { LEAD } from '../../page/lead.ts';
import { articleInBrief } from '../../library/article-in-brief.ts';
import { addressOf, articleInPartBody, type PageBody } from '../../page/page-body.ts';
import { MISSING } from '../../page/screens.ts';

/** What all pages have in common. */
const SHELL = 'shell.html';

/** Gives a file of the build that was precached, by its path. */
export type Kept = (path: string) => Promise<Response | undefined>;

/**
 * The page at a path, from what is on this device: the shell with the body that the build has for it, or with an article
 * of the reader's own. Where an article is not here, a page says so; nothing for a path that is no page of the app's.
 * @param path From the app's root, with or without a slash at its end.
 */
export async function pageAt(path: string, kept: Kept): Promise<Response | undefined> {
  const asked = path.replace(/\/$|(\/|^)index\.html$/, '');
  const shell = kept(SHELL);
  const built = await kept(`${asked === '' ? addressOf({ id: LEAD }) : `${asked}/`}body.json`);
  if (built) return pageOf(await built.json(), path, shell);
  const id = /^article\/([^/]+)$/.exec(asked)?.[1];
  if (id === undefined) return undefined;
  const article = await articleInBrief(decodeURIComponent(id));
  return article ? pageOf(articleInPartBody(article), path, shell) : missingPage(path, kept);
}

/** The page that stands where there is none. */
export async function missingPage(path: string, kept: Kept): Promise<Response | undefined> {
  const built = await kept(`${MISSING.address}body.json`);
  return built && pageOf(await built.json(), path, kept(SHELL), 404);
}

async function pageOf(
  body: PageBody,
  path: string,
  shell: ReturnType<Kept>,
  status = 200,
): Promise<Response | undefined> {
  const html = await (await shell)?.text();
  if (html === undefined) return undefined;
  const page = fillShell(html, body, '../'.repeat(path.split('/').length - 1) || './');
  return new Response(page, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
