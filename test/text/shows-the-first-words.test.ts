import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openingWords } from '../../src/text/opening-words.ts';

test.for([
  ['Il pleut. ', 30, 'Il pleut.'],
  ['Le bus arrive enfin.', 12, 'Le bus…'],
  ['Le bus, lui, arrive enfin.', 8, 'Le bus…'],
  ['Anticonstitutionnellement', 10, 'Anticonsti…'],
  ['', 10, ''],
] as const)('%j in %i characters is « %s »', ([text, most, opening]) => {
  expect(openingWords(text, most)).toBe(opening);
});

test('the opening is never longer than asked, and begins the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 1, max: 40 }), (text, most) => {
      const opening = openingWords(text, most);
      expect(opening.length).toBeLessThanOrEqual(most + 1);
      expect(text.trim().startsWith(opening.replace(/…$/, ''))).toBe(true);
    }),
  );
});
