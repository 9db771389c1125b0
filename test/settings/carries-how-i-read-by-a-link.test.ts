import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ORDINARY } from '../../src/settings/reading.ts';
import { readReading, writeReading } from '../../src/settings/reading-link.ts';
import { anyReading } from './any-reading.ts';

test('a link carries the settings exactly, and equal settings make the same link', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const link = writeReading(reading);
      expect(readReading(link)).toEqual(reading);
      expect(link).toMatch(/^[\w.]{1,80}$/);
    }),
  );
});

test('what is ordinary is left out', () => {
  expect(writeReading(ORDINARY)).toBe('1');
  expect(writeReading({ ...ORDINARY, size: 200, letter: 18 })).toBe('1.s200.e18');
});

test.for([
  '',
  '0',
  '2',
  '2.s200',
  '1.',
  '1.s',
  '1.s0',
  '1.s301',
  '1.s1e2',
  '1.s0200',
  '1.s 200',
  '1.s100',
  '1.s200.s200',
  '1.e18.s200',
  '1.x1',
  '1.f9',
  '1.f-1',
  '1.fown',
  '1.t5.c777777888888',
  '1.t5.cFFFFFF000000',
  '1.t5.cffffff',
  '1.__proto__',
  '1.s200</style><script>',
  `1.${'s200.'.repeat(10_000)}`,
])('%s is no link of ours, and gives nothing', (link) => {
  expect(readReading(link)).toBeUndefined();
});

test('a link from before there were a guide and a view still opens', () => {
  const link = '1.s200.e18.t3.y1.q1';
  expect(readReading(link)).toMatchObject({ size: 200, syllables: true, guide: 'none', view: 'whole' });
});

test('no text at all makes it fail', () => {
  fc.assert(
    fc.property(fc.string(), (link) => {
      const reading = readReading(link);
      expect(reading === undefined || writeReading(reading) === link).toBe(true);
    }),
  );
});
