/** What loses its vowel before another word: `l’`, `qu’`, `jusqu’`. */
const ELIDED = /(?<!\p{L})(?:[cdjlmnst]|(?:jus|lors|puis|quoi|pres|quel)?qu)['’]$/iu;

/** `J.-C.`, `U.S.A.`, `c.-à-d.`: a word with dots inside and a single letter last. */
const DOTTED = /(?<!\p{L})(?:\p{L}\.[-‑]?)+(?:\p{L}[-‑])?\p{L}\.$/u;

/** `n°`, `N°`, `nos°`. */
const NUMERO = /(?<!\p{L})n(?:os)?°$/iu;

const LONGEST = 16;

/**
 * The index after the apostrophe, the dot or the degree sign at `end`, when it belongs to the word before it:
 * « parce qu’« on » … », `J.-C.`, `n° 12`; else `end`.
 */
export function endOfShortened(text: string, start: number, end: number): number {
  const mark = text.charAt(end);
  const shortened =
    mark === '.' ? DOTTED : mark === '°' ? NUMERO : mark === "'" || mark === '’' ? ELIDED : undefined;
  return shortened?.test(text.slice(Math.max(start, end - LONGEST), end + 1)) ? end + 1 : end;
}
