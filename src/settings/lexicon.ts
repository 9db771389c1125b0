import { LONGEST, MOST } from './lexicon-limits.ts';

/** « Prononcer *written* comme *spoken* ». */
export interface Pronunciation {
  readonly written: string;
  readonly spoken: string;
}

/** The reader's pronunciations, in the order of a French dictionary; each word is there once. */
export type Lexicon = readonly Pronunciation[];

/** Made with the first two words to compare: most lexicons are empty, and it takes a page some 10 ms. */
let dictionary: Intl.Collator | undefined;

/** An entry without what the eye does not see, so that how it was typed does not matter. */
export function tidied({ written, spoken }: Pronunciation): Pronunciation {
  return { written: plain(written).replaceAll("'", '’'), spoken: plain(spoken) };
}

/** A text on one line: spaces alike, accents composed, nothing invisible. */
function plain(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .normalize('NFC')
    .trim();
}

/** What is wrong with a tidied entry: a French sentence; nothing when it can be kept. */
export function faultIn({ written, spoken }: Pronunciation): string | undefined {
  if (written === '') return 'Le mot écrit manque.';
  if (written.length > LONGEST.written) return `Le mot écrit dépasse ${LONGEST.written} caractères.`;
  if (!/[\p{L}\p{N}]/u.test(spoken)) return 'La prononciation manque : il y faut au moins une lettre.';
  if (spoken.length > LONGEST.spoken) return `La prononciation dépasse ${LONGEST.spoken} caractères.`;
  return undefined;
}

/**
 * A lexicon out of entries in any order and any state. Those that cannot be kept are left out; of two for one word the
 * later counts; beyond the most there can be, those that came last are left out.
 */
export function lexiconOf(entries: readonly Pronunciation[]): Lexicon {
  const spokenOf = new Map<string, string>();
  for (const entry of entries.map(tidied)) {
    if (faultIn(entry) === undefined) spokenOf.set(entry.written, entry.spoken);
  }
  return Array.from(spokenOf, ([written, spoken]) => ({ written, spoken }))
    .slice(0, MOST)
    .toSorted((one, other) => order(one.written, other.written));
}

/** The order of a dictionary; what it takes for the same word still has one. */
function order(one: string, other: string): number {
  // Capitals first: « Ber » stands before « ber », which would otherwise take its place.
  dictionary ??= new Intl.Collator('fr', { caseFirst: 'upper' });
  return dictionary.compare(one, other) || (one < other ? -1 : 1);
}

/** A lexicon out of anything that was kept. */
export function validLexicon(kept: unknown): Lexicon {
  return Array.isArray(kept) ? lexiconOf(kept.filter(isPronunciation)) : [];
}

/** True for an object with two texts, whatever else is in it. */
export function isPronunciation(value: unknown): value is Pronunciation {
  return (
    typeof value === 'object' &&
    value !== null &&
    'written' in value &&
    'spoken' in value &&
    typeof value.written === 'string' &&
    typeof value.spoken === 'string'
  );
}
