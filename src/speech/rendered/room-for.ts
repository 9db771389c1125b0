import { listeningTime } from '../../text/listening-time.ts';
import type { Utterance } from '../engine.ts';
import { RATE } from './samples.ts';

/** In ms. */
const HOUR = 3_600_000;

/** What an hour takes, 115 MB, and 12 minutes, 23 MB, in samples. */
const WHOLE = 3600 * RATE;
const PART = 720 * RATE;

/**
 * The most that is kept rendered from an utterance on, in samples. What takes an hour at most is heard from one source.
 * Of a longer text less is kept: one half is heard while the other is made ready.
 */
export function roomFor({ left }: Utterance): number {
  return left && listeningTime(left(), 1) > HOUR ? PART : WHOLE;
}
