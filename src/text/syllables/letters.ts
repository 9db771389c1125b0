import { LETTERS } from './alphabet.ts';

/** A word as the rules read it: one character a letter, lower case, accents composed, with the way back. */
export interface Letters {
  /** One UTF-16 unit a letter, `’` for any apostrophe, `-` for any hyphen, `·` for all that is neither. */
  readonly text: string;
  /** Where each letter starts in the word, in UTF-16 units, and last the length of the word. */
  readonly starts: readonly number[];
}

/** A character with the marks and invisible joiners that follow it: an accent typed apart, a soft hyphen. */
const CHARACTER = /[^][\p{M}\u00AD\u200B-\u200D\u2060]*/gu;

const FRENCH = new RegExp(`^[${LETTERS}]$`);

/** Reads a word letter by letter: "É", "E" with an accent typed apart, and "é" are one and the same letter. */
export function lettersOf(word: string): Letters {
  let text = '';
  const starts: number[] = [];
  for (const { 0: character, index } of word.matchAll(CHARACTER)) {
    text += letterOf(character);
    starts.push(index);
  }
  starts.push(word.length);
  return { text, starts };
}

function letterOf(character: string): string {
  const lower = character.toLowerCase();
  if (FRENCH.test(lower)) return lower;
  if (/^['’ʼ]/.test(character)) return '’';
  if (/^[-‐‑]/.test(character)) return '-';
  // French sets one mark on a letter; to compose a pile of thousands would take quadratic time.
  const [composed = ''] = lower.slice(0, 2).normalize('NFC');
  if (FRENCH.test(composed)) return composed;
  // A mark that French does not write, as in "Nuñez", leaves the letter it stands on.
  const [base = ''] = composed.normalize('NFD');
  return FRENCH.test(base) ? base : '·';
}
