import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordTimes } from '../../../src/speech/rendered/word-times.ts';

test('words share out the time by their letters', () => {
  expect(wordTimes('Le bus arrive', 11)).toEqual([
    { offset: 0, time: 0 },
    { offset: 3, time: 2 },
    { offset: 7, time: 5 },
  ]);
});

test('the voice rests at a comma, and not at the end', () => {
  const [, after = { time: 0 }] = wordTimes('Oui, non.', 10);
  expect(after.time).toBe(7);
});

test('a number takes longer than it looks', () => {
  const [, after = { time: 0 }] = wordTimes('1914 fut', 19);
  expect(after.time).toBe(16);
});

test('of any text the words begin one after the other, within it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.double({ min: 0.1, max: 60, noNaN: true }),
      (text, duration) => {
        const times = wordTimes(text, duration);
        times.forEach(({ offset, time }, index) => {
          expect(text[offset]).not.toMatch(/\s/);
          expect(time).toBeGreaterThanOrEqual(times[index - 1]?.time ?? 0);
          expect(time).toBeLessThanOrEqual(duration);
        });
      },
    ),
  );
});
