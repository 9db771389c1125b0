/** A place in a book: one of its files, and the id of an element in it, empty for its beginning. */
export interface BookPlace {
  readonly path: string;
  readonly fragment: string;
}

/** Where a book lies while its addresses are resolved; nothing is ever fetched from there. */
const BOOK = 'https://book.invalid/';

/**
 * Where an address in a book leads: percent-encoding undone, `..` never above the book (EPUB 3.3, 4.2.5). Nothing for what
 * lies outside of it.
 * @param from The path of the file that has the address in it.
 */
export function bookPlace(href: string, from: string): BookPlace | undefined {
  try {
    const base = BOOK + from.split('/').map(encodeURIComponent).join('/');
    const { origin, pathname, hash } = new URL(href.trim(), base);
    if (`${origin}/` !== BOOK) return undefined;
    return { path: decoded(pathname.slice(1)), fragment: decoded(hash.slice(1)) };
  } catch {
    return undefined;
  }
}

/** A lone `%` in a name is itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
