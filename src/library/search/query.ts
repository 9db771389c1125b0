import { termsOf } from './terms.ts';

/** A word that is looked for. */
export interface SoughtWord {
  readonly term: string;
  /** True where words that begin with it count too: the one that is being typed. */
  readonly isBeginning: boolean;
}

/** The shortest text that words are found by which begin with it, in letters. */
const SHORTEST_BEGINNING = 3;
/** How many words count: more than anybody types. */
const MOST = 12;

/** What a reader has typed, as words to look for. The last one may be only begun, unless a space follows it. */
export function soughtWords(query: string): readonly SoughtWord[] {
  const terms = termsOf(query).slice(0, MOST);
  const isTyped = /[\p{L}\p{N}]$/u.test(query);
  return terms.map((term, index) => ({
    term,
    isBeginning: isTyped && index === terms.length - 1 && term.length >= SHORTEST_BEGINNING,
  }));
}
