import type { Sentenced } from '../../text/article.ts';
import { isSpeakable } from '../chunks.ts';
import { following } from '../following.ts';
import type { Language } from '../language.ts';
import type { Manner } from '../manner.ts';
import { chunkAt } from '../navigation.ts';
import { BEGINNING } from '../place.ts';

/** What a voice is given at once of an article that it says from beginning to end. */
export interface Saying {
  readonly text: string;
  /** The silence after it, in ms. */
  readonly pause: number;
  /** How much of the article has been said once it has, 0 to 1. */
  readonly share: number;
}

/**
 * All that is said of an article, in order and as the player would have it said, without its rests.
 * @param longest The most that is said at once, in UTF-16 code units.
 */
export function* sayingsOf(
  paragraphs: readonly Sentenced[],
  manner: Manner,
  { spokenForm }: Pick<Language, 'spokenForm'>,
  longest: number,
): Generator<Saying> {
  const whole = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  let said = 0;
  let chunk = chunkAt(paragraphs, BEGINNING, longest);
  while (chunk) {
    const { paragraph, start, end } = chunk;
    const next = following(paragraphs, chunk, longest, manner);
    const { spoken } = spokenForm(paragraphs[paragraph]?.text.slice(start, end).trimEnd() ?? '');
    said += end - start;
    if (isSpeakable(spoken)) yield { text: spoken, pause: next?.pause ?? 0, share: said / whole };
    chunk = next?.chunk;
  }
}
