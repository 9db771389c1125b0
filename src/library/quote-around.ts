import type { Span } from '../text/article.ts';
import type { Quote } from './place-record.ts';

/** How much is quoted on either side, in UTF-16 code units: some words. */
const BESIDE = 48;
/** How much of a long sentence is quoted on either side of the place, in UTF-16 code units. */
const WITHIN = 120;

/**
 * What is quoted of a text, to find a place in it again.
 * @param offset The place in the text.
 * @param sentence The sentence at the place, as a span of the text.
 */
export function quoteAround(text: string, offset: number, sentence: Span): Quote {
  const start = Math.max(sentence.start, offset - WITHIN);
  const quoted = text.slice(start, Math.min(sentence.end, offset + WITHIN)).trimEnd();
  const end = start + quoted.length;
  return {
    before: text.slice(Math.max(0, start - BESIDE), start),
    sentence: quoted,
    after: text.slice(end, end + BESIDE),
    at: Math.max(0, offset - start),
  };
}
