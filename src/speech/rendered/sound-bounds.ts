import type { Span } from '../../text/article.ts';

/** Of 32,768: below it nothing is heard, as in the silence that the voice leaves around a sentence. */
const AUDIBLE = 200;

/** From the first audible sample to the last; all of them where none is. */
export function soundBounds(samples: Int16Array): Span {
  const start = samples.findIndex(isAudible);
  if (start === -1) return { start: 0, end: samples.length };
  return { start, end: samples.findLastIndex(isAudible) + 1 };
}

function isAudible(sample: number): boolean {
  return Math.abs(sample) > AUDIBLE;
}
