import { sentencesOf } from '../../src/text/sentences.ts';
import { wordsOf } from '../../src/text/words.ts';

/** The sentences of a text as a reader sees them, without the space behind them. */
export function sentencesIn(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end).trimEnd());
}

/** The words of a text as a reader sees them. */
export function wordsIn(text: string): string[] {
  return wordsOf(text).map(({ start, end }) => text.slice(start, end));
}
