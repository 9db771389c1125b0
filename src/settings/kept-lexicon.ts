import { keep, readKept } from './kept.ts';
import { type Lexicon, validLexicon } from './lexicon.ts';

/** Under which name the lexicon is kept on this device. */
export const KEY = 'lexicon';

/** The lexicon kept on this device; empty where nothing can be read. */
export function readLexicon(storage: () => Storage): Lexicon {
  return validLexicon(readKept(storage, KEY));
}

/** Keeps a lexicon on this device. False where storage is refused or full: what was kept before is then still there. */
export function keepLexicon(storage: () => Storage, lexicon: Lexicon): boolean {
  return keep(storage, KEY, lexicon);
}
