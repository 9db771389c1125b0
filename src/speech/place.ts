import type { Paragraph } from '../text/article.ts';

/** Where a reader is in an article. */
export interface Place {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** Offset in the paragraph's text, in UTF-16 code units. */
  readonly offset: number;
}

/** Where every article begins. */
export const BEGINNING: Place = { paragraph: 0, offset: 0 };

/** The place nearest to one that may lie outside these paragraphs: they may have been edited since it was kept. */
export function placeIn(paragraphs: readonly Paragraph[], { paragraph, offset }: Place): Place {
  const index = within(paragraph, paragraphs.length);
  return { paragraph: index, offset: within(offset, paragraphs[index]?.text.length ?? 0) };
}

function within(index: number, length: number): number {
  return Math.max(0, Math.min(Math.trunc(index), length - 1));
}
