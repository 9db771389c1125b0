import type { Span } from '../../text/article.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { withoutElision } from '../../text/without-elision.ts';

/** A word to pronounce otherwise, and where it stands. */
export interface Spot {
  /** The word as it is written; empty where the reader has yet to say which. */
  readonly written: string;
  /** The sentence around it, to hear it in; empty where there is none. */
  readonly sentence: string;
}

/** No word and no sentence. */
export const NOWHERE: Spot = { written: '', sentence: '' };

/** The spot of a word in its paragraph, both as on the page. */
export function spotOf(text: string, { start, end }: Span): Spot {
  return { written: withoutElision(text.slice(start, end)), sentence: sentenceAround(text, start) };
}

/** The sentence of a paragraph around an offset, without the space at its end. */
export function sentenceAround(text: string, offset: number): string {
  const sentence = sentencesOf(text).find(({ end }) => end > offset);
  return sentence ? text.slice(sentence.start, sentence.end).trim() : '';
}
