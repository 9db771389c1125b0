import type { Faults } from './faults.ts';

/** A `boundary` event, and the offset of the text at which it is sent. */
export interface Boundary {
  readonly at: number;
  readonly details: {
    readonly name: 'word' | 'sentence';
    readonly charIndex: number;
    readonly charLength?: number;
  };
}

/** The boundaries that a voice with these faults sends of a text, in the order of their sending. */
export function boundariesOf(text: string, faults: Faults): Boundary[] {
  if (faults.sendsNoBoundary) return [];
  if (faults.sendsSentencesOnly) return boundariesAt(text, /[^.!?]+[.!?]*\s*/g, 'sentence');
  const words = boundariesAt(text, /[\p{L}\p{N}’'-]+/gu, 'word');
  return words.map(({ at, details: { name, charIndex, charLength } }, index) => {
    const isAstray = faults.freezesCharIndex || (faults.sendsCharIndexBackwards && index % 2 === 0);
    const start = { name, charIndex: isAstray ? (words[0]?.at ?? charIndex) : charIndex };
    if (faults.sendsNoCharLength) return { at, details: start };
    return { at, details: { ...start, charLength: faults.sendsZeroCharLength ? 0 : (charLength ?? 0) } };
  });
}

function boundariesAt(text: string, pattern: RegExp, name: 'word' | 'sentence'): Boundary[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    at: index,
    details: { name, charIndex: index, charLength: found.length },
  }));
}
