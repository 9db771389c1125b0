import { lettersOf } from './letters-of.ts';

/** So many letters are enough to know a text again, and fewer are none to open an article with. */
const [KNOWN_BY, FEWEST] = [60, 40];

/** How sites name the element that opens an article: French ones call it the chapô. */
const NAMED =
  '[class*=chapo i], [class*=chapeau i], [class*=standfirst i], [class*=article-lead i], [class*=article__lead i], [class*=article-summary i], [class*=article__summary i], [itemprop=description]:not(meta)';

/**
 * The lines that open an article, between its title and its text, where they are often outside of what is found to be
 * the text. The page's description names them, else the name of their element.
 * @returns Their text.
 */
export function standfirstOf(page: Document, description: string | undefined): string | undefined {
  const described = description === undefined ? undefined : blockThatOpensLike(page, description);
  if (described !== undefined) return described;
  const [named] = page.querySelectorAll(NAMED);
  const text = named?.textContent?.trim() ?? '';
  return text.length >= FEWEST && text.length <= 1000 ? text : undefined;
}

/** The text of the innermost block that begins with the same words as a text, if it is an opening's length. */
function blockThatOpensLike(page: Document, description: string): string | undefined {
  const letters = lettersOf(description).slice(0, KNOWN_BY);
  const [word] = /[\p{L}\p{N}]+/u.exec(description) ?? [];
  if (letters.length < FEWEST || word === undefined) return undefined;
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (!(node.nodeValue ?? '').includes(word)) continue;
    const text = node.parentElement?.closest('p, h2, h3, h4, div, section')?.textContent ?? '';
    if (text.length < FEWEST || text.length > 1000) continue;
    if (lettersOf(text).startsWith(letters)) return text;
  }
  return undefined;
}

/** True where a text opens with the same words as another. */
export function opensLike(text: string, other: string): boolean {
  const letters = lettersOf(other).slice(0, KNOWN_BY);
  return lettersOf(text.slice(0, other.length * 2)).startsWith(letters);
}
