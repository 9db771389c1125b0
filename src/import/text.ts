import type { Paragraph } from '../text/article.ts';
import { cleanInSlices } from './clean-in-slices.ts';
import { decoded } from './decoded.ts';
import { ImportError } from './import-error.ts';
import type { About, Imported } from './imported.ts';
import { languageOf } from './language-of.ts';
import { paragraphsOfText } from './text-paragraphs.ts';
import { titled } from './titled.ts';

/** The longest first line that is taken for a title, in characters. */
const LONGEST_LINE = 120;

/** The article in a plain text. Its title is the first line where that reads like one, else the file's name. */
export async function readText(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  { source, title }: About,
): Promise<Imported> {
  const text = await cleanInSlices(decoded(bytes));
  const [first, ...others] = await paragraphsOfText(text);
  if (first === undefined) throw new ImportError('Ce texte est vide. Choisissez-en un autre.');
  return {
    ...titled([first, ...others], title, name, isTitle),
    lang: languageOf(text) ?? 'fr',
    ...(source !== undefined && { source }),
  };
}

/** A title ends with no stop, and is neither the heading of a part, nor a quote, nor a point of a list. */
function isTitle({ kind, text: line }: Paragraph): boolean {
  return (
    kind !== 'list-item' &&
    kind !== 'quote' &&
    line.length <= LONGEST_LINE &&
    /[\p{L}\p{N}»"”)?!]$/u.test(line) &&
    /\p{L}{2}/u.test(line) &&
    !/^(\S+\s+)?(partie|livre|tome|volume|chapitre|prologue|préface|avant-propos|introduction)\b/iu.test(line)
  );
}
