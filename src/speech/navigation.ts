import type { Sentenced, Span } from '../text/article.ts';
import { chunkIn, isSpeakable } from './chunks.ts';
import type { Place } from './place.ts';

/** What a step leads over. */
export type Unit = 'sentence' | 'paragraph';
/** 1 leads on, -1 leads back. */
export type Direction = 1 | -1;

/** A stretch of one paragraph that is given to the voice. */
export interface Chunk extends Span {
  readonly paragraph: number;
}

/**
 * What the voice says from a place on: what can be said at once of the sentence there, or of the next one; none at the
 * article's end.
 * @param longest The most that is said at once, in UTF-16 code units.
 */
export function chunkAt(
  paragraphs: readonly Sentenced[],
  { paragraph: first, offset }: Place,
  longest: number,
): Chunk | undefined {
  for (let index = first; index < paragraphs.length; index += 1) {
    const span = chunkIn(paragraphs[index], index === first ? offset : 0, longest);
    if (span) return { paragraph: index, ...span };
  }
  return undefined;
}

/** The sentence around a place, as a span of its paragraph. */
export function sentenceAt(paragraphs: readonly Sentenced[], { paragraph, offset }: Place): Span {
  const sentences = sentencesIn(paragraphs, paragraph);
  return sentences.find(({ end }) => end > offset) ?? sentences.at(-1) ?? { start: 0, end: 0 };
}

/** The place where the sentence around a place begins. */
export function sentenceStart(paragraphs: readonly Sentenced[], place: Place): Place {
  return { paragraph: place.paragraph, offset: sentenceAt(paragraphs, place).start };
}

/** What ends between a chunk and the one that follows it: nothing within a sentence. */
export function unitBetween(
  paragraphs: readonly Sentenced[],
  { paragraph, start }: Chunk,
  next: Chunk,
): Unit | undefined {
  if (next.paragraph !== paragraph) return 'paragraph';
  return next.start >= sentenceAt(paragraphs, { paragraph, offset: start }).end ? 'sentence' : undefined;
}

/**
 * The place one step away: the start of the sentence or paragraph after or before. Back from within
 * the first, it is its own start; on from the last there is none.
 */
export function stepFrom(
  paragraphs: readonly Sentenced[],
  place: Place,
  unit: Unit,
  direction: Direction,
): Place | undefined {
  if (unit === 'sentence') {
    const inside = neighbour(sentenceStarts(paragraphs, place.paragraph), place, direction);
    if (inside) return inside;
  }
  const paragraph = nextSpeakable(paragraphs, place.paragraph, direction);
  if (paragraph === undefined) {
    return direction === 1 ? undefined : { paragraph: place.paragraph, offset: 0 };
  }
  const starts = sentenceStarts(paragraphs, paragraph);
  return { paragraph, offset: (unit === 'sentence' && direction === -1 ? starts.at(-1) : starts[0]) ?? 0 };
}

function neighbour(
  starts: readonly number[],
  { paragraph, offset }: Place,
  direction: Direction,
): Place | undefined {
  const current = starts.findLastIndex((start) => start <= offset);
  const start = starts[Math.max(current, 0) + direction];
  return start === undefined ? undefined : { paragraph, offset: start };
}

function nextSpeakable(
  paragraphs: readonly Sentenced[],
  from: number,
  direction: Direction,
): number | undefined {
  for (let index = from + direction; index >= 0 && index < paragraphs.length; index += direction) {
    if (isSpeakable(paragraphs[index]?.text ?? '')) return index;
  }
  return undefined;
}

/** Where the sentences begin that have something to say. */
function sentenceStarts(paragraphs: readonly Sentenced[], index: number): number[] {
  const text = paragraphs[index]?.text ?? '';
  return sentencesIn(paragraphs, index)
    .filter(({ start, end }) => isSpeakable(text.slice(start, end)))
    .map(({ start }) => start);
}

function sentencesIn(paragraphs: readonly Sentenced[], index: number): readonly Span[] {
  return paragraphs[index]?.sentences ?? [];
}
