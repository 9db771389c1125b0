import { isNearly } from './is-nearly.ts';
import { mostFaults } from './matching-terms.ts';
import type { SoughtWord } from './query.ts';
import { termsOf } from './terms.ts';

/** How much is shown before and after what was found, in UTF-16 code units. */
const [BEFORE, AFTER] = [50, 130];

/** The part of a text around the first of some words, cut between words. */
export function excerptOf(text: string, words: readonly SoughtWord[]): string {
  const at = firstOf(text, words);
  const from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  const start = from > at ? at : from;
  const last =
    start + BEFORE + AFTER >= text.length ? text.length : text.lastIndexOf(' ', start + BEFORE + AFTER);
  const end = last <= at ? Math.min(text.length, start + BEFORE + AFTER) : last;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end).trim()}${end < text.length ? ' …' : ''}`;
}

/** Where the first of the words stands as it is sought, else one that is nearly so; 0 where none does. */
function firstOf(text: string, words: readonly SoughtWord[]): number {
  const found = Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    term: termsOf(word)[0] ?? '',
    index,
  }));
  const isSought = (term: string) =>
    words.some((word) => term === word.term || (word.isBeginning && term.startsWith(word.term)));
  const isNear = (term: string) => words.some((word) => isNearly(term, word.term, mostFaults(word.term)));
  const first = found.find(({ term }) => isSought(term)) ?? found.find(({ term }) => isNear(term));
  return first?.index ?? 0;
}
