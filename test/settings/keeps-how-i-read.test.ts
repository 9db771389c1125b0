import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast } from '../../src/settings/contrast.ts';
import { FIELDS, ORDINARY, validReading } from '../../src/settings/reading.ts';
import { anyReading } from './any-reading.ts';

test('whatever may be chosen is kept', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      expect(validReading(JSON.parse(JSON.stringify(reading)))).toEqual(reading);
    }),
  );
});

test('out of anything else come settings that may be chosen', () => {
  fc.assert(
    fc.property(fc.anything(), (kept) => {
      const reading = validReading(kept);
      expect(validReading(reading)).toEqual(reading);
    }),
  );
});

test.for([
  undefined,
  'x',
  { size: 301 },
  { size: 79 },
  { size: 120.5 },
  { size: '120' },
  { letter: -1 },
  { font: 'Comic Sans' },
  { theme: 'system; --text: red' },
  { colours: { text: '#777777', ground: '#888888' } },
  { colours: { text: 'red', ground: '#ffffff' } },
  { colours: { text: '#000000' } },
])('out of %j come the ordinary settings', (kept) => {
  expect(validReading(kept)).toEqual(ORDINARY);
});

test('every space may be more than what WCAG wants text to bear', () => {
  const { line, paragraph, letter, word } = FIELDS;
  expect([line.valid(300), paragraph.valid(400), letter.valid(50), word.valid(100)]).toEqual([
    300, 400, 50, 100,
  ]);
});

test('the contrast of two colours is the one of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#123456', '#123456')).toBe(1);
});
