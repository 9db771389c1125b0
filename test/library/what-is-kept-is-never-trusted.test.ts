import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergedRanges, mergedRecord } from '../../src/library/merged-record.ts';
import { validMark } from '../../src/library/place-mark.ts';
import { type ParagraphRange, validRecord } from '../../src/library/place-record.ts';
import { readKept } from '../../src/library/read-kept.ts';
import { aRecord } from '../fakes/a-record.ts';
import { RAIN } from '../fakes/rain.ts';

const whole = aRecord(
  RAIN,
  { paragraph: 1, offset: 7 },
  {
    voice: { name: 'Marie', lang: 'fr-FR' },
    heard: [[0, 0]],
    finished: 5,
  },
);

test('a record comes back as it was kept', () => {
  expect(validRecord(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
});

test.for([
  undefined,
  null,
  3,
  'x',
  [],
  {},
  { ...whole, paragraph: -1 },
  { ...whole, offset: 1.5 },
  { ...whole, offset: '7' },
  { ...whole, hash: 5 },
  { ...whole, article: undefined },
])('nothing comes out of %j', (kept) => {
  expect(validRecord(kept)).toBeUndefined();
});

test('what else is wrong in a record does not cost the place', () => {
  const kept = {
    ...whole,
    quote: 'x',
    voice: { name: 1 },
    heard: [[0, 1], [3, 2], 'x', [4]],
    finished: 'hier',
  };
  expect(validRecord(kept)).toMatchObject({
    paragraph: 1,
    offset: 7,
    voice: null,
    heard: [[0, 1]],
    finished: null,
  });
});

test('a text cut off anywhere, or any other, gives no place and no error', () => {
  const json = JSON.stringify(whole);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.nat(json.length - 1).map((end) => json.slice(0, end)),
        fc.string(),
      ),
      (text) => {
        const read: unknown = readKept(() => ({ getItem: () => text }), 'pluie');
        expect(validRecord(read)).toBeUndefined();
        expect(validMark(read)).toBeUndefined();
      },
    ),
  );
  expect(readKept(refused, 'pluie')).toBeUndefined();
  fc.assert(fc.property(fc.anything(), (anything) => void validRecord(anything)));
});

function refused(): Storage {
  throw new DOMException('refused', 'SecurityError');
}

const range = fc.tuple(fc.nat(30), fc.nat(5)).map(([from, more]): ParagraphRange => [from, from + more]);

function paragraphsIn(ranges: readonly ParagraphRange[]): number[] {
  const all = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
  return [...new Set(all)].toSorted((a, b) => a - b);
}

test('ranges put together hold the same paragraphs, in order and apart', () => {
  fc.assert(
    fc.property(fc.array(range), (ranges) => {
      const merged = mergedRanges(ranges);
      expect(paragraphsIn(merged)).toEqual(paragraphsIn(ranges));
      merged.slice(1).forEach(([from], index) => expect(from).toBeGreaterThan((merged[index]?.[1] ?? 0) + 1));
    }),
  );
});

test('two records put together have the place of the first and all that was heard in both', () => {
  const other = { ...whole, paragraph: 0, heard: [[1, 2]] as const, finished: 9 };
  expect(mergedRecord({ ...whole, finished: null }, other)).toEqual({
    ...whole,
    heard: [[0, 2]],
    finished: 9,
  });
});
