import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenForm } from '../../../src/text/spoken-form.ts';

/** Pieces that the rules know, and pieces that stand in their way. */
const piece = constantFrom(
  ...'8 h00|25h70|12 €|3,5 M€|-5 °C|20 km/h|XXe siècle|Louis XIV|chap. IV|1er|2nde|31.02.2026|01/02/2003|17.06|1/2|24/24|2-1|06 12 34 56 78'.split(
    '|',
  ),
  ...'+33 6 12|https://exemple.fr/a?b=1|a@b.fr|R&D|p < 0,05|M. Dupont|Mme|etc.|c.-à-d.|av. J.-C.|n° 5|p. 12|O.N.U.|Kayes|CMA|N’Djamena'.split(
    '|',
  ),
  ...'👏🏽|❤️|1️⃣|e\u0301|\u00AD|\u200B|\uD83D|\uDE00|[1]|note¹|½|№|§|1 000 000|12|7|0|%|€|°|h|-|–| – |.|,|:|/|(|)|«|»|’| |\u00A0|\u202F|\n'.split(
    '|',
  ),
  ...'le|du|mars|siècle|de|hommes|Henri|et|M|St|Bd|I|V|X|L|e|er|min|s|à|مرحبا|漢字'.split('|'),
);
const pieces = array(piece, { maxLength: 14 }).map((list) => list.join(''));
const spaced = array(piece, { maxLength: 14 }).map((list) => list.join(' '));
const anything = string({ unit: 'binary', maxLength: 60 });
const text = oneof(pieces, spaced, anything);

const words = array(
  constantFrom('Il', 'pleut', 'sur', 'la', 'ville', 'd’ici', 'peut-être', 'déjà', '« Non ! »', 'dit-elle,'),
).map((list) => list.join(' '));

describe('the way back from the spoken to the written text', () => {
  test('never goes backward and stays inside', () => {
    assert(
      property(text, (written) => {
        const { spoken, toWritten } = spokenForm(written);
        let last = 0;
        for (let offset = 0; offset <= spoken.length; offset++) {
          const place = toWritten(offset);
          expect(place).toBeGreaterThanOrEqual(last);
          expect(place).toBeLessThanOrEqual(written.length);
          last = place;
        }
        expect(toWritten(-1)).toBe(toWritten(0));
        expect(toWritten(spoken.length + 1)).toBe(written.length);
      }),
      { numRuns: 1500 },
    );
  });

  test('leads each word that is said as it is written to itself', () => {
    assert(
      property(words, text, words, (before, middle, after) => {
        const written = `${before}\n${middle}\n${after}`;
        const { spoken, toWritten } = spokenForm(written);
        for (let offset = 0; offset <= before.length; offset++) expect(toWritten(offset)).toBe(offset);
        for (let back = 0; back <= after.length; back++)
          expect(toWritten(spoken.length - back)).toBe(written.length - back);
      }),
      { numRuns: 500 },
    );
  });

  test('is the way it came where nothing changed', () => {
    assert(
      property(words, (written) => {
        const { spoken, toWritten } = spokenForm(written);
        expect(spoken).toBe(written);
        for (let offset = 0; offset <= written.length; offset++) expect(toWritten(offset)).toBe(offset);
      }),
    );
  });

  test.each([
    ['Il est 8 h00 ici.', 'huit heures', '8 h00'],
    ['vers 20 km/h au plus', 'vingt kilomètres par heure', '20 km/h'],
    ['au XXe siècle', 'vingtième', 'XXe'],
    ['par M. Dupont', 'monsieur', 'M.'],
    ['un don de 3,5 M€ net', 'trois virgule cinq millions d’euros', '3,5 M€'],
    ['Bien 👏 ! Vers 9h', 'neuf heures', '9h'],
    ['sous\u00AD-\u00ADmarin n° 5', 'cinq', '5'],
  ])('keeps the highlight in « %s » on the written word all the while', (written, said, source) => {
    const { spoken, toWritten } = spokenForm(written);
    const start = spoken.indexOf(said);
    expect(start).toBeGreaterThanOrEqual(0);
    for (let offset = start; offset < start + said.length; offset++)
      expect(toWritten(offset)).toBe(written.indexOf(source));
    expect(toWritten(start + said.length)).toBe(written.indexOf(source) + source.length);
  });
});

describe('a spoken text', () => {
  test('is said as it stands', () => {
    assert(
      property(text, (written) => {
        const { spoken } = spokenForm(written);
        expect(spokenForm(spoken).spoken).toBe(spoken);
      }),
      { numRuns: 3000 },
    );
  });
});
