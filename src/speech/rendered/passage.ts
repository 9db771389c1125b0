import type { Following, Utterance } from '../engine.ts';
import { soundBounds } from './sound-bounds.ts';
import { RATE } from './samples.ts';
import { type WordTime, wordTimes } from './word-times.ts';

/** An utterance that has been rendered. */
export interface Passage {
  readonly utterance: Utterance;
  /** What is said after it; nothing where the reading rests or ends. */
  readonly following: Following | undefined;
  /** In samples. */
  readonly length: number;
  /** When each of its words begins, in seconds from its first sample. */
  readonly words: readonly WordTime[];
  /** Its samples. The browser keeps them where it likes, on the disk too. */
  readonly sound: Blob;
}

/** What has been rendered of an utterance. */
export function passageOf(utterance: Utterance, samples: Int16Array<ArrayBuffer>): Passage {
  const { start, end } = soundBounds(samples);
  const words = wordTimes(utterance.text, (end - start) / RATE);
  return {
    utterance,
    following: utterance.next?.(),
    length: samples.length,
    words: words.map(({ offset, time }) => ({ offset, time: time + start / RATE })),
    sound: new Blob([samples]),
  };
}

/** Whether two utterances sound the same, but for their speed, and stand in the same place. */
export function isSame(a: Utterance | undefined, b: Utterance | undefined): boolean {
  return a?.text === b?.text && sharesVoice(a, b) && a?.place?.offset === b?.place?.offset;
}

/**
 * Where an utterance begins in a passage that ends as it does, in UTF-16 code units of the passage's text; nothing if
 * it is not a part of it.
 */
export function offsetIn({ utterance: whole }: Passage, part: Utterance): number | undefined {
  if (isSame(whole, part)) return 0;
  const isLater = (whole.place?.offset ?? 0) < (part.place?.offset ?? 0);
  const isEnd = isLater && sharesVoice(whole, part) && whole.text.endsWith(part.text);
  return isEnd ? whole.text.length - part.text.length : undefined;
}

function sharesVoice(a: Utterance | undefined, b: Utterance | undefined): boolean {
  return a?.pitch === b?.pitch && a?.place?.paragraph === b?.place?.paragraph;
}
