import { breath } from '../../breath.ts';
import { ImportError } from '../import-error.ts';
import { parseChapter, parseMarkup } from '../markup/parse-markup.ts';
import { decoded } from '../decoded.ts';
import type { Zip } from '../zip/open-zip.ts';
import { CONTAINER, containerPath, packagePaths } from './container.ts';
import { encryptedFiles, lockedSentence } from './locked.ts';
import { type Package, readPackage } from './package.ts';
import { type TocEntry, tocOfNav, tocOfNcx } from './toc.ts';

/** A book that can be read: what it says of itself, its order, and its files. */
export interface Book extends Package {
  readonly toc: readonly TocEntry[];
  /** The documents that one of its files of text is, one after the other; none where it is missing. */
  read(path: string): Promise<Iterable<Document>>;
}

/** @throws ImportError when the book is locked, or so broken that it has no order. */
export async function openBook(zip: Zip): Promise<Book> {
  const textIn = readerOf(zip);
  const read: ReadMarkup = async (path) => {
    const text = await textIn(path);
    return text === undefined ? undefined : parseMarkup(text);
  };
  const container = containerPath(zip);
  const root = container?.slice(0, -CONTAINER.length) ?? '';
  const book = await packageOf(zip, read, container);
  const encryption = await read(`${root}META-INF/encryption.xml`);
  const encrypted = encryption ? encryptedFiles(encryption, root) : new Set<string>();
  if (book.spine.some((path) => encrypted.has(path))) throw new ImportError(lockedSentence(zip.paths, root));
  const toc = withoutTitleLevel(await tocOf(book, read), book.title);
  return {
    ...book,
    toc,
    async read(path) {
      const text = await textIn(path);
      return text === undefined ? [] : parseChapter(text);
    },
  };
}

type ReadMarkup = (path: string) => Promise<Document | undefined>;

function readerOf(zip: Zip): (path: string) => Promise<string | undefined> {
  // Books that were packed on Windows may differ in case from their own addresses, those of a Mac in how é is written.
  const loosely = new Map(zip.paths.map((path) => [looseForm(path), path]));
  const rest = breath();
  return async (path) => {
    await rest();
    const bytes = (await zip.read(path)) ?? (await zip.read(loosely.get(looseForm(path)) ?? ''));
    await rest();
    return bytes && decoded(bytes);
  };
}

function looseForm(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

async function packageOf(zip: Zip, read: ReadMarkup, containerAt: string | undefined): Promise<Package> {
  const container = containerAt === undefined ? undefined : await read(containerAt);
  const named = container && containerAt !== undefined ? packagePaths(container, containerAt) : [];
  // A container that is missing or wrong does not hide the book: its package is known by its ending.
  for (const path of [...named, ...zip.paths.filter((found) => /\.opf$/i.test(found))]) {
    const document = await read(path);
    const book = document && readPackage(document, path);
    if (book && book.spine.length > 0) return book;
  }
  throw new ImportError(
    'Ce livre EPUB est incomplet : l’ordre de ses pages manque. Téléchargez-le de nouveau, puis ajoutez-le.',
  );
}

async function tocOf({ nav, ncx }: Package, read: ReadMarkup): Promise<TocEntry[]> {
  const document = nav === undefined ? undefined : await read(nav);
  const entries = document && nav !== undefined ? tocOfNav(document, nav) : [];
  if (entries.length > 0 || ncx === undefined) return entries;
  const older = await read(ncx);
  return older ? tocOfNcx(older, ncx) : [];
}

/** Where all is inside one line that is the title of the book, the chapters are the first level. */
function withoutTitleLevel(entries: readonly TocEntry[], title: string | undefined): TocEntry[] {
  const [first, ...others] = entries;
  const isTitle = first?.title === title && others.every(({ level }) => level > 1);
  return isTitle && first
    ? [
        first,
        ...others.map(({ path, fragment, title: line, level }) => ({
          path,
          fragment,
          title: line,
          level: level - 1,
        })),
      ]
    : [...entries];
}
