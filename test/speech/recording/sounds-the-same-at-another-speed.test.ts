import { describe, expect, test } from 'vitest';
import { stretched } from '../../../src/speech/recording/time-stretch.ts';

const RATE = 16_000;
const SPEEDS = [0.5, 0.8, 1.25, 1.5, 2, 3];

/** A buzz at this pitch, in Hz, rich in overtones as a voice is. */
function buzz(pitch: number, seconds: number): Int16Array<ArrayBuffer> {
  return Int16Array.from({ length: seconds * RATE }, (_, at) => {
    const phase = (2 * Math.PI * pitch * at) / RATE;
    return 4000 * (Math.sin(phase) + Math.sin(2 * phase) / 2 + Math.sin(5 * phase) / 4);
  });
}

/** How often a sound crosses zero upwards, in Hz: its pitch, where its wave does so once in each period. */
function crossings(samples: Int16Array): number {
  let count = 0;
  samples.forEach((sample, at) => {
    if (sample >= 0 && (samples[at - 1] ?? 0) < 0) count += 1;
  });
  return (count * RATE) / samples.length;
}

/** The highest step from one sample to the next. */
function steepest(samples: Int16Array): number {
  return samples.reduce((most, sample, at) => Math.max(most, Math.abs(sample - (samples[at - 1] ?? 0))), 0);
}

function loudness(samples: Int16Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}

test('at its own speed a sound is what it was', () => {
  const sound = buzz(200, 1);
  expect(stretched(sound, 1)).toBe(sound);
});

describe.each(SPEEDS)('at speed %s', (speed) => {
  test.each([0, 1, 239, 4801, 47_999])('%s samples are as many as they should be', (length) => {
    expect(stretched(new Int16Array(length), speed)).toHaveLength(Math.round(length / speed));
  });

  test.each([90, 140, 210, 330])('a voice of %s Hz keeps its pitch and its loudness', (pitch) => {
    const before = buzz(pitch, 2);
    const after = stretched(before, speed);
    expect(crossings(after) / crossings(before)).toBeCloseTo(1, 1.5);
    expect(loudness(after) / loudness(before)).toBeCloseTo(1, 1);
  });

  test('nothing clicks: no step is higher than the sound’s own', () => {
    const before = buzz(180, 2);
    expect(steepest(stretched(before, speed))).toBeLessThan(1.3 * steepest(before));
  });

  test('what is heard late is heard late', () => {
    const knock = new Int16Array(3 * RATE);
    knock.set(buzz(200, 0.2), 2 * RATE);
    const start = stretched(knock, speed).findIndex((sample) => Math.abs(sample) > 500) / RATE;
    expect(Math.abs(start - 2 / speed)).toBeLessThan(0.01 + 0.01 / speed);
  });
});
