import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepLexicon, readLexicon } from '../../src/settings/kept-lexicon.ts';
import { faultIn, lexiconOf, tidied, validLexicon } from '../../src/settings/lexicon.ts';
import { LONGEST, MOST } from '../../src/settings/lexicon-limits.ts';
import { anyEntries } from './any-lexicon.ts';

const written = (entries: readonly { written: string }[]) => entries.map((entry) => entry.written);
const spokenAs = (...words: string[]) => words.map((word) => ({ written: word, spoken: 'x' }));
const refused = (): Storage => {
  throw new DOMException('refused', 'SecurityError');
};

test.for([undefined, null, 3, 'x', {}, [null, 'x', { written: 'Kidal' }, { written: 1, spoken: 'x' }]])(
  'out of %j comes an empty lexicon',
  (kept) => {
    expect(validLexicon(kept)).toEqual([]);
  },
);

test('words stand as in a French dictionary, a capital first so that it has its own pronunciation', () => {
  expect(written(lexiconOf(spokenAs('zoo', 'éléphant', 'ber', 'Elbeuf', 'Ber')))).toEqual([
    'Ber',
    'ber',
    'Elbeuf',
    'éléphant',
    'zoo',
  ]);
});

test('how a word was typed does not matter, and of two for one word the later counts', () => {
  const entries = [
    { written: ' N\u0027Tillit ', spoken: 'un' },
    { written: 'N’Til\u00ADlit', spoken: '  deux\n fois ' },
  ];
  expect(lexiconOf(entries)).toEqual([{ written: 'N’Tillit', spoken: 'deux fois' }]);
});

test('each fault is told in a sentence', () => {
  const long = { written: 'a'.repeat(LONGEST.written + 1), spoken: 'b'.repeat(LONGEST.spoken + 1) };
  expect(faultIn({ written: '', spoken: 'x' })).toBe('Le mot écrit manque.');
  expect(faultIn({ written: 'x', spoken: '…' })).toMatch(/au moins une lettre/);
  expect(faultIn({ ...long, spoken: 'x' })).toBe('Le mot écrit dépasse 60 caractères.');
  expect(faultIn({ ...long, written: 'x' })).toBe('La prononciation dépasse 120 caractères.');
  expect(faultIn({ written: '&', spoken: 'avec' })).toBeUndefined();
});

test('a list that is full keeps what was there first', () => {
  const words = Array.from({ length: MOST + 5 }, (_, index) => `mot ${MOST + 5 - index}`);
  const kept = written(lexiconOf(spokenAs(...words)));
  expect(kept).toHaveLength(MOST);
  expect(kept).toContain(`mot ${MOST + 5}`);
  expect(kept).not.toContain('mot 1');
});

test('whatever is given, what is kept can be kept, is there once, and stays as it is', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const lexicon = lexiconOf(entries);
      expect(lexicon.filter((entry) => faultIn(entry) !== undefined)).toEqual([]);
      expect(new Set(written(lexicon)).size).toBe(lexicon.length);
      expect(lexicon.map(tidied)).toEqual(lexicon);
      expect(lexiconOf(lexicon.toReversed())).toEqual(lexicon);
      expect(validLexicon(JSON.parse(JSON.stringify(lexicon)))).toEqual(lexicon);
    }),
  );
});

test('where storage is refused the lexicon is empty, keeping says so, and nothing fails', () => {
  expect(readLexicon(refused)).toEqual([]);
  expect(keepLexicon(refused, spokenAs('Kidal'))).toBe(false);
});
