import type { Article } from '../text/article.ts';
import { nextTask } from '../next-task.ts';
import { openingWords } from '../text/opening-words.ts';
import { LONGEST_TITLE } from '../text/valid-article.ts';
import { articleId } from './article-id.ts';
import { type Format, formatOf } from './format-of.ts';
import { ImportError } from './import-error.ts';
import type { About, Imported, ReadFormat } from './imported.ts';
import { missingPart } from './missing-part.ts';

/** The largest file that is read, in bytes. */
const LARGEST = 200_000_000;

const readers: Readonly<Record<Format, () => Promise<ReadFormat>>> = {
  text: async () => (await import('./text.ts')).readText,
  markdown: async () => (await import('./markdown.ts')).readMarkdown,
  html: async () => (await import('./html.ts')).readHtml,
  xml: async () => (await import('./xml.ts')).readXml,
  archive: async () => (await import('./archive.ts')).readArchive,
  pdf: async () => (await import('./pdf.ts')).readPdf,
};

/**
 * The article in a file that somebody hands in; text that was pasted, shared or fetched comes as a file too.
 * Nothing in it is run, and nothing is fetched for it.
 * @param about What is known of it from elsewhere; its title goes before the text's own.
 * @throws ImportError whose message is a French sentence that says what to do.
 */
export async function importArticle(file: File, about: About = {}): Promise<Article> {
  const bytes = await bytesOf(file);
  const read = await readerOf(formatOf(bytes, file.name, file.type));
  const imported = await read(bytes, file.name, about).catch((cause: unknown) => {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError(
      'Ce fichier est abîmé : l’application n’arrive pas à le lire. Essayez-en un autre.',
      { cause },
    );
  });
  await nextTask();
  const kept = withTitleThatFits(imported);
  return { ...kept, id: articleId(kept) };
}

/** Of a title that is too long, the whole is read at the beginning. */
function withTitleThatFits(imported: Imported): Imported {
  const { title: whole, paragraphs } = imported;
  if (whole.length <= LONGEST_TITLE) return imported;
  return {
    ...imported,
    title: openingWords(whole, LONGEST_TITLE),
    paragraphs: [{ kind: 'paragraph', text: whole }, ...paragraphs],
  };
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > LARGEST)
    throw new ImportError('Ce fichier est trop gros : il dépasse 200 Mo. Choisissez-en un plus petit.');
  const buffer = await file.arrayBuffer().catch((cause: unknown) => {
    throw new ImportError(
      'Ce fichier ne s’ouvre pas. Vérifiez qu’il est encore là, puis choisissez-le à nouveau.',
      { cause },
    );
  });
  if (buffer.byteLength === 0) throw new ImportError('Ce fichier est vide. Choisissez-en un autre.');
  return new Uint8Array(buffer);
}

async function readerOf(format: Format): Promise<ReadFormat> {
  return readers[format]().catch((cause: unknown) => {
    throw missingPart(cause);
  });
}
