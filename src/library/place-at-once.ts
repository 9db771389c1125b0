import type { Paragraph } from '../text/article.ts';
import type { PlaceMark } from './place-mark.ts';
import { textHash } from '../text/text-hash.ts';

/** A place in an article, and whether it is the very one that was kept. */
export interface FoundPlace {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** Offset in the paragraph's text, in UTF-16 code units. */
  readonly offset: number;
  /** False where the text was edited: `findPlace` then looks further. */
  readonly isExact: boolean;
}

/**
 * The kept place where its paragraph still stands as it was, else the start of the paragraph that stands there now.
 * Always inside the article, and quick: only one paragraph is looked at.
 */
export function placeAtOnce(
  { paragraph, offset, hash }: PlaceMark,
  paragraphs: readonly Paragraph[],
): FoundPlace {
  const text = paragraphs[paragraph]?.text;
  return text !== undefined && offset <= text.length && textHash(text) === hash
    ? { paragraph, offset, isExact: true }
    : { paragraph: Math.max(0, Math.min(paragraph, paragraphs.length - 1)), offset: 0, isExact: false };
}
