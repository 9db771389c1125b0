import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';
import { wordsOf } from '../../src/text/words.ts';
import { anyText, frenchText } from './french-text.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const MILLION = 1_000_000;

test('the sentences of any text, one after the other, are the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const spans = sentencesOf(text);
      expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(spans.map(({ start }) => start)).toEqual(
        spans.length === 0 ? [] : [0, ...spans.slice(0, -1).map(({ end }) => end)],
      );
      for (const { start, end } of spans) expect(end).toBeGreaterThan(start);
    }),
  );
});

test('every sentence has something to say, if the text has', () => {
  fc.assert(
    fc.property(
      anyText.filter((text) => LETTER_OR_DIGIT.test(text)),
      (text) => {
        for (const { start, end } of sentencesOf(text))
          expect(text.slice(start, end)).toMatch(LETTER_OR_DIGIT);
      },
    ),
  );
});

test('the words of any text are in order, apart, inside it, and can be read', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { start, end } of wordsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toMatch(LETTER_OR_DIGIT);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('every letter and digit is in a word', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const between = wordsOf(text).reduceRight(
        (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
        text,
      );
      expect(between).not.toMatch(LETTER_OR_DIGIT);
    }),
  );
});

test('no sentence ends inside a word', () => {
  fc.assert(
    fc.property(frenchText, (text) => {
      const words = wordsOf(text);
      for (const sentence of sentencesOf(text))
        expect(words.filter(({ start, end }) => start < sentence.end && sentence.end < end)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

describe('texts that are none', () => {
  test('an empty text has no sentence and no word', () => {
    expect(sentencesOf('')).toEqual([]);
    expect(wordsOf('')).toEqual([]);
  });

  test.each([
    '   ',
    '...',
    '« — »',
    '👋🏽👋🏽',
    '❤\ufe0f',
    '👩\u200d👧',
    '\ufeff\u00ad',
    '\ud83d',
    '\udc4b\ud83d',
  ])('%j is one stretch without a word', (text) => {
    expect(sentencesOf(text)).toEqual([{ start: 0, end: text.length }]);
    expect(wordsOf(text)).toEqual([]);
  });

  test('Arabic is cut at its own question mark', () => {
    expect(sentencesOf('كيف حالك؟ بخير.')).toHaveLength(2);
    expect(wordsOf('كيف حالك؟ بخير.')).toHaveLength(3);
  });
});

describe('a million characters', () => {
  const one = ['a', '1', '.', '?', ' ', '\n', '«', '(', '-', "'", '\ud83d', 'é', '中'];
  const more = [
    'A.',
    '. ',
    '! - ',
    'a-',
    "l'",
    '1 ',
    ' 111',
    '(...)',
    '[1].',
    '. «',
    'www.',
    '://',
    '. (. ',
    'mm. ',
  ];
  test.each([...one, ...more])('of %j are read to the end', (unit) => {
    const text = unit.repeat(MILLION / unit.length);
    expect(sentencesOf(text).at(-1)?.end).toBe(text.length);
    for (const { end } of wordsOf(text).slice(-1)) expect(end).toBeLessThanOrEqual(text.length);
  });
});
