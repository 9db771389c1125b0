import { clean } from '../clean.ts';
import { oneLine } from '../one-line.ts';
import { lettersOf } from './letters-of.ts';

/** What stands between a title and the name of a site. */
const SEPARATOR = /\s+[|–—·•»:-]\s+|\s+\|\s*|\s*\|\s+/u;

/**
 * The title of a page's article, without the name of its site: the heading that its titles name, else the first of
 * these.
 * @param titles What the page is called where it is linked, the best first.
 * @param site The name of the site, where the page tells it.
 */
export function titleOf(
  page: Document,
  titles: readonly (string | undefined)[],
  site: string | undefined,
): string | undefined {
  const known = titles.filter((title) => title !== undefined);
  const ofSite = lettersOf(site ?? '');
  for (const heading of page.querySelectorAll('h1')) {
    const text = oneLine(clean(heading.textContent ?? ''));
    const letters = lettersOf(text);
    if (letters.length < 4 || letters === ofSite) continue;
    if (known.length === 0 || known.some((title) => isMostOf(letters, lettersOf(title)))) return text;
  }
  const first = known.find((title) => lettersOf(title) !== ofSite);
  return first === undefined ? undefined : withoutSite(first, ofSite);
}

function isMostOf(part: string, whole: string): boolean {
  return whole.includes(part) && part.length >= whole.length * 0.4;
}

/** Takes parts away from the end for as long as they name the site. */
function withoutSite(title: string, site: string): string {
  const at = [...title.matchAll(new RegExp(SEPARATOR, 'gu'))].at(-1)?.index ?? 0;
  const end = lettersOf(title.slice(at));
  const isSite = end.length > 2 && (site.includes(end) || (site.length > 2 && end.includes(site)));
  return at > 0 && isSite ? withoutSite(title.slice(0, at), site) : title;
}
