import { wordsOf } from '../../text/words.ts';
import { withoutElision } from '../../text/without-elision.ts';

/** The words of a sentence that a reader may want pronounced otherwise: each once, as they come, with a letter in them. */
export function wordsToOffer(sentence: string): string[] {
  const words = wordsOf(sentence).map(({ start, end }) => withoutElision(sentence.slice(start, end)));
  return [...new Set(words)].filter((word) => /\p{L}{2}/u.test(word));
}
