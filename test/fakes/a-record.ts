import type { PlaceRecord } from '../../src/library/place-record.ts';
import { quoteAround } from '../../src/library/quote-around.ts';
import { textHash } from '../../src/text/text-hash.ts';
import type { Place } from '../../src/speech/place.ts';
import type { Paragraph } from '../../src/text/article.ts';
import { sentencesOf } from '../../src/text/sentences.ts';

/** What is kept of a place in an article named `pluie`. */
export function aRecord(
  paragraphs: readonly Paragraph[],
  place: Place,
  more: Partial<PlaceRecord> = {},
): PlaceRecord {
  const text = paragraphs[place.paragraph]?.text ?? '';
  const sentence = sentencesOf(text).find(({ end }) => end > place.offset) ?? { start: 0, end: text.length };
  return {
    article: 'pluie',
    ...place,
    hash: textHash(text),
    quote: quoteAround(text, place.offset, sentence),
    speed: 1,
    voice: null,
    heard: [],
    finished: null,
    updated: 1,
    ...more,
  };
}
