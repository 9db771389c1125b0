import type { Sentenced } from '../text/article.ts';
import { type Manner, pauseAfter } from './manner.ts';
import { type Chunk, chunkAt, type Unit, unitBetween } from './navigation.ts';

/** What is said after a chunk. */
interface FollowingChunk {
  readonly chunk: Chunk;
  /** What ends between the two: nothing within a sentence. */
  readonly ended: Unit | undefined;
  /** The silence between the two, in ms. */
  readonly pause: number;
}

/** What is said after a chunk; nothing at the article's end. */
export function following(
  paragraphs: readonly Sentenced[],
  said: Chunk,
  longest: number,
  manner: Manner,
): FollowingChunk | undefined {
  const chunk = chunkAt(paragraphs, { paragraph: said.paragraph, offset: said.end }, longest);
  if (!chunk) return undefined;
  const ended = unitBetween(paragraphs, said, chunk);
  return { chunk, ended, pause: pauseAfter(ended, manner) };
}

/** Whether the reading rests where this ends. The end of a paragraph is the end of its last sentence too. */
export function restsWhere(ended: Unit | undefined, rest: Unit | 'never' | undefined): boolean {
  return ended !== undefined && (rest === ended || (rest === 'sentence' && ended === 'paragraph'));
}
