import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../src/text/article.ts';
import { silentLettersOf, syllablesOf } from '../../src/text/syllables.ts';

const PIECES = 'a é ou ille qu gu e ent s x y h ch ï ’ - tion psy E\u0301 \u0301 🎉 \uD83D ك 3 Ç \u00AD';

/** What the rules look at, whole and broken. */
const likeWords = array(constantFrom(...PIECES.split(' '))).map((pieces) => pieces.join(''));

const anything = oneof(likeWords, string({ unit: 'binary' }), string({ unit: 'grapheme' }));

function textsOf(word: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => word.slice(start, end));
}

/** Each span holds something, and `gap` units at least lie between two of them. */
function areApart(spans: readonly Span[], gap: number): boolean {
  return spans.every(
    ({ start, end }, index) => end > start && (index === 0 || start >= (spans[index - 1]?.end ?? 0) + gap),
  );
}

function piecesOf(word: string): string[][] {
  const pieces = [textsOf(word, syllablesOf(word)), textsOf(word, silentLettersOf(word))];
  return pieces.map((texts) => texts.map((text) => text.normalize('NFC').toLowerCase()));
}

test('the syllables of any string put together are that string', () => {
  assert(
    property(anything, (word) => {
      const syllables = syllablesOf(word);
      expect(textsOf(word, syllables).join('')).toBe(word);
      expect(areApart(syllables, 0)).toBe(true);
    }),
  );
});

test('the silent letters of any string are whole runs inside it', () => {
  assert(
    property(anything, (word) => {
      const silent = silentLettersOf(word);
      expect(areApart(silent, 1)).toBe(true);
      expect(silent.at(-1)?.end ?? 0).toBeLessThanOrEqual(word.length);
    }),
  );
});

test('no syllable begins between a letter and its accent', () => {
  assert(
    property(likeWords, (word) => {
      const decomposed = word.normalize('NFD');
      expect(textsOf(decomposed, syllablesOf(decomposed)).slice(1).join(' ')).not.toMatch(/(?:^| )\p{M}/u);
    }),
  );
});

test('a word has the same pieces in capitals and with its accents typed apart', () => {
  const letters = array(constantFrom(...'aeiouyéèêïçbcdghlmnpqrstx’-'));
  assert(
    property(letters, (written) => {
      const word = written.join('');
      expect(piecesOf(word.toUpperCase())).toEqual(piecesOf(word));
      expect(piecesOf(word.normalize('NFD'))).toEqual(piecesOf(word));
    }),
  );
});

test.each(['a', 'ba', 'st', 'l’', 'a-', 'psy', 'e\u0301\u0323'])(
  'a million times %j is cut to its end',
  (piece) => {
    const word = piece.repeat(1_000_000 / piece.length);
    expect(syllablesOf(word).at(-1)?.end).toBe(word.length);
    expect(areApart(silentLettersOf(word), 1)).toBe(true);
  },
  60_000,
);
