/** The largest file that is read, in bytes: the longest lexicon there can be takes less. */
const LARGEST = 1_000_000;

/** A file holds no lexicon: the message is a French sentence. */
export class LexiconFileError extends Error {}

/**
 * The text in a file, as editors write it: UTF-8, UTF-16 with its mark, or the Latin letters of older Windows.
 * @throws LexiconFileError when it is too large or is no text.
 */
export async function textOfFile(file: Blob): Promise<string> {
  if (file.size > LARGEST)
    throw new LexiconFileError('Ce fichier est trop gros pour une liste de mots. Choisissez-en un autre.');
  const text = decoded(await file.arrayBuffer());
  // Text has no NUL: pictures, archives and documents have.
  if (text.includes('\0'))
    throw new LexiconFileError('Ce fichier n’est pas une liste de mots. Choisissez un fichier texte.');
  return text;
}

function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
