import type { Unit } from './navigation.ts';

/** How the reader wants to be read to. */
export interface Manner {
  /** Multiple of the voice's normal speed, 0.5 to 3. */
  readonly speed: number;
  /** Multiple of the voice's normal pitch, 0.5 to 2. */
  readonly pitch: number;
  /** Silence between two sentences of a paragraph, in ms. */
  readonly pauseAfterSentence: number;
  /** Silence between two paragraphs, in ms. */
  readonly pauseAfterParagraph: number;
  /** After what the reading rests until the reader goes on. */
  readonly stopAfter: Unit | 'never';
}

/** As the voice reads by itself. */
export const PLAIN: Manner = {
  speed: 1,
  pitch: 1,
  pauseAfterSentence: 0,
  pauseAfterParagraph: 0,
  stopAfter: 'never',
};

/** The silence after the end of a unit, in ms; none within a sentence. */
export function pauseAfter(unit: Unit | undefined, manner: Manner): number {
  if (unit === undefined) return 0;
  return unit === 'paragraph' ? manner.pauseAfterParagraph : manner.pauseAfterSentence;
}

/** Whether a voice sounds different in one manner and the other. */
export function soundsDifferent(a: Manner, b: Manner): boolean {
  return a.speed !== b.speed || a.pitch !== b.pitch;
}
