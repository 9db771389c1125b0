import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bySyllables } from '../../src/text/by-syllables.ts';

test.for([
  ['canard', 'ca, nard'],
  ['école', 'é, co, le'],
  ['eau', 'eau'],
  ['route de Kidal', 'rou, te, de, Ki, dal'],
  ['parlent', 'par, le'],
  ['chantaient', 'chan, taie'],
  ['longtemps', 'long, temps'],
  ['vent', 'vent'],
  ['PARLENT', 'PAR, LE'],
])('« %s » is said « %s »', ([text = '', said]) => {
  expect(bySyllables(text)).toBe(said);
});

test('any text can be said so, and no letter is made up', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const said = bySyllables(text).replaceAll(', ', '');
      expect([...said].every((letter) => text.includes(letter))).toBe(true);
    }),
  );
});
