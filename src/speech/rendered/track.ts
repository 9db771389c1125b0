import type { Passage } from './passage.ts';
import { wavHeader } from '../wav-header.ts';
import { RATE, silence } from './samples.ts';

/** Silence after all that is said, in seconds: what follows is put in its place while the sound still runs. */
const RUN_OUT = 2;

/** A passage in a track, in seconds from the track's beginning. */
export interface Placed {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** Passages one after the other, in one source of sound. */
export interface Track {
  readonly passages: readonly Placed[];
  /** The speed that its silences were made for: played faster, they are as long as the reader wants. */
  readonly speed: number;
  /** A WAV file, in parts. */
  readonly parts: readonly BlobPart[];
}

/** Puts passages into a track, with the silences that the reader wants at a speed. */
export function trackOf(passages: readonly Passage[], speed: number): Track {
  const placed: Placed[] = [];
  const parts: BlobPart[] = [];
  let at = 0;
  for (const passage of passages) {
    const end = at + passage.length;
    placed.push({ passage, start: at / RATE, end: end / RATE });
    const isLast = passage === passages.at(-1);
    const gap = gapAfter(passage, speed) + (isLast ? RUN_OUT * RATE : 0);
    parts.push(passage.sound, silence(gap));
    at = end + gap;
  }
  return { passages: placed, speed, parts: [wavHeader(at, RATE), ...parts] };
}

/** Whether the silences in a track are other ones at a speed. */
export function hasOtherSilences({ speed, passages }: Track, wanted: number): boolean {
  return speed !== wanted && passages.some(({ passage }) => (passage.following?.pause ?? 0) > 0);
}

/** In samples. */
function gapAfter({ following }: Passage, speed: number): number {
  return Math.round(((following?.pause ?? 0) / 1000) * speed * RATE);
}
