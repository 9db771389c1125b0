import { expect, test } from 'vitest';
import { heardShare } from '../../src/library/heard-share.ts';
import { aRecord } from '../fakes/a-record.ts';
import { RAIN } from '../fakes/rain.ts';

const heard = (...ranges: [number, number][]) =>
  heardShare(aRecord(RAIN, { paragraph: 0, offset: 0 }, { heard: ranges }), RAIN);
const last = RAIN.length - 1;

test('what was heard is told by its characters, not its paragraphs', () => {
  expect(heard()).toBe(0);
  expect(heard([0, last])).toBe(1);
  const [first, ...rest] = RAIN.map(({ text }) => text.length);
  const all = rest.reduce((sum, length) => sum + length, first ?? 0);
  expect(heard([0, 0])).toBe((first ?? 0) / all);
  expect(heard([0, 0], [1, last])).toBeCloseTo(1);
});

test('what was heard to its end is heard, even where a part was skipped', () => {
  const record = aRecord(RAIN, { paragraph: 0, offset: 0 }, { heard: [[1, 1]], finished: 5 });
  expect(heardShare(record, RAIN)).toBe(1);
});

test('ranges of a text that was cut since, and no text at all, are no fault', () => {
  expect(heard([0, 99])).toBe(1);
  expect(heardShare(aRecord(RAIN, { paragraph: 0, offset: 0 }, { heard: [[0, 0]] }), [])).toBe(0);
});
