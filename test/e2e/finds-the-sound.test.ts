import { expect, test } from 'vitest';
import { soundIn } from './sound-in.ts';

const RATE = 16_000;

function at(ms: number): number {
  return Math.round((ms * RATE) / 1000);
}

/** Silence with tones of 200 Hz in it: the start and the end of each in ms. */
function signal(length: number, tones: readonly (readonly [number, number])[], loudness = 8_000): Int16Array {
  const samples = new Int16Array(at(length));
  for (const [start, end] of tones)
    for (let index = at(start); index < at(end); index += 1)
      samples[index] = loudness * Math.sin((2 * Math.PI * 200 * index) / RATE);
  return samples;
}

test('in silence there is nothing', () => {
  expect(soundIn(signal(1_000, []), RATE)).toEqual([]);
  expect(soundIn(new Int16Array(), RATE)).toEqual([]);
});

test('a sound is found from its beginning to its end', () => {
  expect(soundIn(signal(1_000, [[200, 600]]), RATE)).toEqual([{ start: 200, end: 600 }]);
});

test('its edges are found to a hundredth of a second or two', () => {
  const [{ start, end } = { start: Number.NaN, end: Number.NaN }] = soundIn(
    signal(1_000, [[211, 587]]),
    RATE,
  );
  expect(Math.abs(start - 211)).toBeLessThan(20);
  expect(Math.abs(end - 587)).toBeLessThan(20);
});

test('a stop within speech does not end it, a pause does', () => {
  const samples = signal(2_000, [
    [100, 400],
    [500, 800],
    [1_200, 1_500],
  ]);
  expect(soundIn(samples, RATE)).toEqual([
    { start: 100, end: 800 },
    { start: 1_200, end: 1_500 },
  ]);
});

test('a murmur that nobody hears is silence', () => {
  expect(soundIn(signal(1_000, [[200, 600]], 50), RATE)).toEqual([]);
});
