import { expect, test } from 'vitest';
import { segmentation, textSpeed } from './text-speed.ts';

const text = 'Il pleut.\n\nElle rentre. Il reste.';

test('a function is given each paragraph, and the whole ten times over', () => {
  const lengths: number[] = [];
  const rows = textSpeed(text, 1, { length: { run: (paragraph) => lengths.push(paragraph.length) } });
  expect(new Set(lengths)).toEqual(new Set([9, 22, 32, 320]));
  expect(rows.map(({ measure }) => measure)).toEqual([
    'length, MB/s',
    'length, 10 × the text as one paragraph',
  ]);
  expect(rows.every(({ beside }) => beside === undefined)).toBe(true);
});

test('a function that has nothing to be beside has no goal', () => {
  const [speed] = textSpeed(text, 3, { trim: { run: (paragraph) => paragraph.trim() } });
  expect(speed).toMatchObject({ goal: Number.POSITIVE_INFINITY });
  expect(speed?.value).toBeGreaterThan(0);
});

test('sentences and words are measured beside the bare segmenter', () => {
  const rows = textSpeed(text, 1);
  expect(rows).toHaveLength(2 * Object.keys(segmentation).length);
  expect(rows.filter(({ beside }) => beside !== undefined).map(({ goal }) => goal)).toEqual([1.5, 1.5]);
});
