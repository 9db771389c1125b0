import { array, assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { median, pairedDifference, pairedRatio } from './statistics.ts';

const times = array(double({ min: 1, max: 10_000, noNaN: true }), { minLength: 1, maxLength: 40 });

test('the median stands in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('as many values lie below the median as above it', () => {
  assert(
    property(times, (values) => {
      const middle = median(values);
      const below = values.filter((value) => value < middle).length;
      const above = values.filter((value) => value > middle).length;
      expect(below).toBeLessThanOrEqual(values.length / 2);
      expect(above).toBeLessThanOrEqual(values.length / 2);
    }),
  );
});

test('a slow moment that both met does not change their ratio', () => {
  expect(pairedRatio([110, 990, 110], [100, 900, 100])).toBeCloseTo(1.1);
});

test('one bad measurement does not change the ratio', () => {
  expect(pairedRatio([110, 110, 5000], [100, 100, 100])).toBeCloseTo(1.1);
});

test('what takes no time in both is the same', () => {
  expect(pairedRatio([0, 0, 0], [0, 0, 0])).toBe(1);
});

test('anything compared with itself is equal to it', () => {
  assert(
    property(times, (values) => {
      expect(pairedRatio(values, values)).toBe(1);
      expect(pairedDifference(values, values)).toBe(0);
    }),
  );
});
