/** A stretch of sound, in ms from the first sample. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** In ms: short enough to place an edge well, long enough to hold a period of the lowest voice. */
const WINDOW = 20;
/** The root mean square above which a window holds sound, of 32,768: about −50 dB. A null sink's silence is 0. */
const LOUD = 100;
/** In ms: a stop consonant or a comma is silent for less, and does not end a stretch. */
const LONGEST_STOP = 160;

/**
 * Where there is sound in a recording, in order and apart.
 * @param samples of one channel, 16 bits each
 * @param rate samples a second
 */
export function soundIn(samples: Int16Array, rate: number): Stretch[] {
  const length = Math.round((rate * WINDOW) / 1000);
  const stretches: Stretch[] = [];
  for (let at = 0; at + length <= samples.length; at += length) {
    if (!isLoud(samples.subarray(at, at + length))) continue;
    const start = (at / rate) * 1000;
    const last = stretches.at(-1);
    const continues = last !== undefined && start - last.end < LONGEST_STOP;
    if (continues) stretches.pop();
    stretches.push({ start: continues ? last.start : start, end: start + WINDOW });
  }
  return stretches;
}

function isLoud(window: Int16Array): boolean {
  const energy = window.reduce((sum, sample) => sum + sample ** 2, 0);
  return Math.sqrt(energy / window.length) > LOUD;
}
