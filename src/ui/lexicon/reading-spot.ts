import type { PlayerSnapshot } from '../../speech/player-snapshot.ts';
import type { Paragraph } from '../../text/article.ts';
import { NOWHERE, sentenceAround, type Spot, spotOf } from './spot.ts';

/** The word that the voice has told last and its sentence, or the sentence alone; neither before the reader has begun. */
export function readingSpot(
  { hasBegun, place, word }: Pick<PlayerSnapshot, 'hasBegun' | 'place' | 'word'>,
  paragraphs: readonly Paragraph[],
): Spot {
  const text = paragraphs[place.paragraph]?.text ?? '';
  if (!hasBegun) return NOWHERE;
  return word ? spotOf(text, word) : { written: '', sentence: sentenceAround(text, place.offset) };
}
