import type { Paragraph } from '../text/article.ts';
import { blocksOf } from './blocks-of.ts';
import { breath } from '../breath.ts';
import { chapterRoot } from './epub/chapter-root.ts';
import { headsFromToc } from './epub/heads-from-toc.ts';
import { markHeads, markOf } from './epub/mark-heads.ts';
import { openBook } from './epub/open-book.ts';
import type { TocEntry } from './epub/toc.ts';
import { ImportError } from './import-error.ts';
import type { About, Imported } from './imported.ts';
import { titleOfName } from './title-of-name.ts';
import type { Zip } from './zip/open-zip.ts';

/**
 * The text of a book in EPUB 2 or 3, in the order of its spine, with the headings of its table of contents.
 * @throws ImportError when it is locked, broken, or has no text.
 */
export async function readEpub(zip: Zip, name: string, about: About): Promise<Imported> {
  const book = await openBook(zip);
  const { lang = 'fr' } = book;
  const lines = linesByFile(book.toc);
  const blocks: Paragraph[] = [];
  const rest = breath();
  let found = 0;
  for (const path of book.spine) {
    const beginning = blocks.length;
    const heads = lines.get(path) ?? new Map<number, TocEntry>();
    for (const document of await book.read(path)) {
      found++;
      await rest();
      const root = chapterRoot(document);
      markHeads(root, heads);
      for (const block of blocksOf(root, lang, 'book')) blocks.push(block);
      await rest();
    }
    // The others lead to the file as a whole.
    blocks.splice(beginning, 0, ...[...heads.keys()].map(markOf));
  }
  const paragraphs = headsFromToc(blocks, book.toc);
  if (found === 0)
    throw new ImportError(
      'Ce livre EPUB est incomplet : ses chapitres manquent. Téléchargez-le de nouveau, puis ajoutez-le.',
    );
  if (paragraphs.length === 0)
    throw new ImportError(
      'Ce livre n’a pas de texte : il est fait d’images, comme une bande dessinée ou des pages scannées. Choisissez un livre dont le texte peut être sélectionné.',
    );
  const { author, publisher, published } = book;
  const source = about.source ?? publisher;
  return {
    title: about.title ?? book.title ?? titleOfName(name) ?? 'Livre sans titre',
    lang,
    paragraphs,
    ...(source !== undefined && { source }),
    ...(author !== undefined && { author }),
    ...(published !== undefined && { published }),
  };
}

/** The lines of a table of contents by the file that they lead into. */
function linesByFile(toc: readonly TocEntry[]): Map<string, Map<number, TocEntry>> {
  const files = new Map<string, Map<number, TocEntry>>();
  toc.forEach((entry, line) => {
    const lines = files.get(entry.path) ?? new Map<number, TocEntry>();
    files.set(entry.path, lines.set(line, entry));
  });
  return files;
}
