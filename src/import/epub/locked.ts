import { bookPlace } from './book-path.ts';
import { attribute, elementsNamed } from '../markup/elements.ts';

/** Fonts made unreadable for other uses than this book: no lock on the text (EPUB 3.3, 4.4; Adobe's own way). */
const FONT_OBFUSCATION = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC']);

/** The files that tell whose lock it is: Readium LCP, Apple FairPlay, Adobe ADEPT. */
const LOCKS = [
  ['META-INF/license.lcpl', 'LCP'],
  ['META-INF/sinf.xml', 'Apple'],
  ['META-INF/rights.xml', 'Adobe'],
] as const;

/**
 * The paths of a book's files that are encrypted, fonts aside.
 * @param root The folder of the archive that the book is in: empty, or with a `/` at its end.
 */
export function encryptedFiles(encryption: Document, root: string): Set<string> {
  const files = elementsNamed(encryption, 'encrypteddata').flatMap((data) => {
    const method = elementsNamed(data, 'encryptionmethod')[0];
    if (method && FONT_OBFUSCATION.has(attribute(method, 'Algorithm'))) return [];
    return elementsNamed(data, 'cipherreference').flatMap(
      (reference) => bookPlace(attribute(reference, 'URI'), root)?.path ?? [],
    );
  });
  return new Set(files);
}

/** Why a locked book cannot be read, and what to do: a French sentence. */
export function lockedSentence(paths: readonly string[], root: string): string {
  const owner = LOCKS.find(([path]) => paths.includes(root + path))?.[1];
  const lock = owner === undefined ? 'un verrou numérique (DRM)' : `un verrou numérique (DRM ${owner})`;
  return `Ce livre est protégé par ${lock} : seule l’application de la librairie ou de la bibliothèque peut l’ouvrir. Demandez-leur une version sans verrou.`;
}
