import type { Span } from './article.ts';

const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });

/**
 * The sentences of a text, in order. Together the spans cover the whole text: the space after a
 * sentence belongs to it.
 */
export function sentencesOf(text: string): Span[] {
  return Array.from(segmenter.segment(text), ({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
}
