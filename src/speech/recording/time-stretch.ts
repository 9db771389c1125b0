import { RATE } from '../rendered/samples.ts';

/** In samples: what is taken over at once, 15 ms, and how far from where it should be it may be looked for, 10 ms. */
const HOP = 0.015 * RATE;
const REACH = 0.01 * RATE;
/** Of the samples that are compared, every second one tells as much. */
const STEP = 2;

/** How much of a hop is of the piece that begins, while the one before ends. */
const RISING = Float32Array.from(
  { length: HOP },
  (_, at) => (1 - Math.cos((Math.PI * (at + 0.5)) / HOP)) / 2,
);

/**
 * Speech at another speed and the same pitch, as long as it would be played at that speed, to the sample. Pieces of it
 * are laid one over the end of the other where their waves fit, as browsers do for `preservesPitch`: WSOLA, Verhelst
 * and Roelands 1993, https://doi.org/10.1109/ICASSP.1993.319366.
 * @param speed Multiple of the speed of the samples.
 */
export function stretched(samples: Int16Array<ArrayBuffer>, speed: number): Int16Array<ArrayBuffer> {
  if (speed === 1) return samples;
  const result = new Int16Array(Math.round(samples.length / speed));
  const source = new Float32Array(samples.length + 3 * HOP + REACH);
  source.set(samples);
  let piece = 0;
  result.set(samples.subarray(0, Math.min(HOP, result.length)));
  for (let at = HOP; at < result.length; at += HOP) {
    const ending = piece + HOP;
    piece = bestPiece(source, Math.round(at * speed), ending);
    for (let index = 0; index < HOP && at + index < result.length; index += 1) {
      const rising = RISING[index] ?? 0;
      const before = source[ending + index] ?? 0;
      result[at + index] = Math.round(before + ((source[piece + index] ?? 0) - before) * rising);
    }
  }
  return result;
}

/** Where near a position the wave goes on as it does at `ending`. */
function bestPiece(source: Float32Array, near: number, ending: number): number {
  let best = near;
  let likeness = 0;
  const last = Math.min(near + REACH, source.length - HOP);
  for (let start = Math.max(0, near - REACH); start <= last; start += 1) {
    let product = 0;
    let energy = 1;
    for (let index = 0; index < HOP; index += STEP) {
      const sample = source[start + index] ?? 0;
      product += sample * (source[ending + index] ?? 0);
      energy += sample * sample;
    }
    const alike = product / Math.sqrt(energy);
    if (alike > likeness) {
      best = start;
      likeness = alike;
    }
  }
  return best;
}
