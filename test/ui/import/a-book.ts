import { strToU8, type Zippable, zipSync } from 'fflate';

/** A chapter of a book made for a test: the body of its file, and how the table of contents calls it. */
export interface Chapter {
  readonly body: string;
  readonly title?: string;
}

/** What else a book made for a test has, or has otherwise. */
export interface Otherwise {
  readonly metadata?: string;
  /** Files beside those of the book, or instead of them. */
  readonly files?: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>;
}

const CONTAINER = `<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/livre.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;
const METADATA =
  '<dc:title>Le fleuve</dc:title><dc:creator>Awa Traoré</dc:creator><dc:language>fr</dc:language><dc:publisher>Éditions du Delta</dc:publisher><dc:date>2021-05-04T00:00:00Z</dc:date>';

/** A chapter's file, well-formed. */
export function xhtml(body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Fichier</title></head><body>${body}</body></html>`;
}

/** A book in EPUB 3, with a file for each chapter and a table of contents of those that have a title. */
export function aBook(
  chapters: readonly Chapter[],
  { metadata = METADATA, files = {} }: Otherwise = {},
): File {
  const items = chapters.map(
    (_, at) => `<item id="c${at}" href="Texte/c${at}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const refs = chapters.map((_, at) => `<itemref idref="c${at}"/>`);
  const lines = chapters.map(({ title }, at) =>
    title ? `<li><a href="Texte/c${at}.xhtml">${title}</a></li>` : '',
  );
  const opf = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${metadata}</metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>${items.join('')}</manifest><spine>${refs.join('')}</spine></package>`;
  return aZip('livre.epub', {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': CONTAINER,
    'OEBPS/livre.opf': opf,
    'OEBPS/nav.xhtml': xhtml(`<nav epub:type="toc"><ol>${lines.join('')}</ol></nav>`),
    ...Object.fromEntries(chapters.map(({ body }, at) => [`OEBPS/Texte/c${at}.xhtml`, xhtml(body)])),
    ...files,
  });
}

/** A zip archive with these files. */
export function aZip(name: string, files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>): File {
  const content: Zippable = Object.fromEntries(
    Object.entries(files).map(([path, file]) => [path, typeof file === 'string' ? strToU8(file) : file]),
  );
  return new File([zipSync(content, { level: 1 })], name);
}
