import type { Paragraph, Span } from '../text/article.ts';
import { chunksIn, sentencesIn } from './chunks.ts';
import type { Place } from './place.ts';

/** What a step leads over. */
export type Unit = 'sentence' | 'paragraph';
/** 1 leads on, -1 leads back. */
export type Direction = 1 | -1;

/** A stretch of one paragraph that is given to the voice. */
export interface Chunk extends Span {
  readonly paragraph: number;
}

/** What the voice says from a place on: the rest of the chunk there, or the next chunk; none at the article's end. */
export function chunkAt(paragraphs: readonly Paragraph[], { paragraph, offset }: Place): Chunk | undefined {
  for (let index = paragraph; index < paragraphs.length; index += 1) {
    const from = index === paragraph ? offset : 0;
    const chunk = spansOf(chunksIn, paragraphs, index).find(({ end }) => end > from);
    if (chunk) return { paragraph: index, start: Math.max(from, chunk.start), end: chunk.end };
  }
  return undefined;
}

/** The sentence around a place, as a span of its paragraph. */
export function sentenceAt(paragraphs: readonly Paragraph[], { paragraph, offset }: Place): Span {
  const sentences = spansOf(sentencesIn, paragraphs, paragraph);
  return sentences.find(({ end }) => end > offset) ?? sentences.at(-1) ?? { start: 0, end: 0 };
}

/**
 * The place one step away: the start of the sentence or paragraph after or before. Back from within
 * the first, it is its own start; on from the last there is none.
 */
export function stepFrom(
  paragraphs: readonly Paragraph[],
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
  paragraphs: readonly Paragraph[],
  from: number,
  direction: Direction,
): number | undefined {
  for (let index = from + direction; index >= 0 && index < paragraphs.length; index += direction) {
    if (spansOf(chunksIn, paragraphs, index).length > 0) return index;
  }
  return undefined;
}

/** Where the sentences begin that have something to say. */
function sentenceStarts(paragraphs: readonly Paragraph[], index: number): number[] {
  const speakable = new Set(spansOf(chunksIn, paragraphs, index).map(({ start }) => start));
  return spansOf(sentencesIn, paragraphs, index)
    .map(({ start }) => start)
    .filter((start) => speakable.has(start));
}

function spansOf(
  find: (paragraph: Paragraph) => readonly Span[],
  paragraphs: readonly Paragraph[],
  index: number,
): readonly Span[] {
  const paragraph = paragraphs[index];
  return paragraph ? find(paragraph) : [];
}
