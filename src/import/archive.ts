import { readDocx, wordDocument } from './docx.ts';
import { readEpub } from './epub.ts';
import { containerPath } from './epub/container.ts';
import { ImportError } from './import-error.ts';
import type { ReadFormat } from './imported.ts';
import { ODT_CONTENT, readOdt } from './odt.ts';
import { openZip } from './zip/open-zip.ts';

/** What else is a zip, by what is in it, and what to say of it. */
const OTHERS = [
  [
    'xl/workbook.xml',
    'Ce fichier est une feuille de calcul. Copiez le texte qui vous intéresse et collez-le ici.',
  ],
  [
    'ppt/presentation.xml',
    'Ce fichier est une présentation. Copiez le texte qui vous intéresse et collez-le ici.',
  ],
  ['Index/Document.iwa', 'Ce document vient de Pages. Exportez-le au format Word ou EPUB, puis ajoutez-le.'],
] as const;

/**
 * The text in a zip archive: a book in EPUB, or a document of Word or LibreOffice, known by what is in it and not by its
 * name.
 * @throws ImportError when it is none of them, is damaged, or is dangerous to unpack.
 */
export const readArchive: ReadFormat = async (bytes, name, about) => {
  const zip = openZip(bytes);
  const has = (path: string): boolean => zip.paths.includes(path);
  if (wordDocument(zip.paths) !== undefined) return readDocx(zip, name, about);
  if (containerPath(zip) !== undefined || zip.paths.some((path) => /\.opf$/i.test(path)))
    return readEpub(zip, name, about);
  if (has(ODT_CONTENT)) return readOdt(zip, name, about);
  const known = OTHERS.find(([path]) => has(path))?.[1];
  throw new ImportError(
    known ??
      'Cette archive n’est ni un livre EPUB, ni un document Word ou LibreOffice. Décompressez-la, puis choisissez le fichier qu’elle contient.',
  );
};
