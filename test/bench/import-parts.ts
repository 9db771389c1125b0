// What the page of the import's bench has, beside the browser.
import { strFromU8, unzipSync } from 'fflate';

export { importArticle } from '../../src/import/import-article.ts';

/** The least that reads a book: what is text in it is unpacked and parsed. */
export function parseBook(bytes: Uint8Array): void {
  const files = unzipSync(bytes, { filter: ({ name }) => /\.(?:x?html?|opf|ncx|xml)$/i.test(name) });
  for (const file of Object.values(files))
    new DOMParser().parseFromString(strFromU8(file), 'application/xhtml+xml');
}
