import type { Found } from './reel.ts';
import type { Placed, Track } from './track.ts';

/** Where an utterance is heard in a track, in seconds of it. */
export interface Stretch {
  readonly placed: Placed;
  /** Where the utterance begins in the passage's text, in UTF-16 code units. */
  readonly offset: number;
  /** When it begins. */
  readonly start: number;
  /** From here on, and until there, the sound is at its beginning: in the silence before it or in its first word. */
  readonly from: number;
  readonly until: number;
}

/** Where an utterance that has been rendered is heard in a track; nowhere, if the track was made before. */
export function stretchOf({ passages }: Track, { passage, offset }: Found): Stretch | undefined {
  const index = passages.findIndex((each) => each.passage.sound === passage.sound);
  const placed = passages[index];
  if (!placed) return undefined;
  const { words } = passage;
  const first = words.find((word) => word.offset >= offset);
  const second = words.find((word) => word.offset > (first?.offset ?? offset));
  const start = placed.start + (offset > 0 ? (first?.time ?? 0) : 0);
  const from = offset > 0 ? start : (passages[index - 1]?.end ?? 0);
  return { placed, offset, start, from, until: second ? placed.start + second.time : placed.end };
}

/** When there is something to report next after a time: the start, a word or the end. */
export function nextChange({ placed, start }: Stretch, time: number): number {
  if (time < start) return start;
  const word = placed.passage.words.find((each) => placed.start + each.time > time);
  return word ? placed.start + word.time : placed.end;
}
