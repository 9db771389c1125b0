import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/text/article.ts';
import { wordsOf } from '../../src/text/words.ts';
import { corporaAreHere, readLines } from './corpus.ts';
import { indivisiblesIn, runTogether, unshown } from './indivisible.ts';
import type { TokenisedText } from './indivisible.ts';
import { report } from './table.ts';
import type { Score } from './table.ts';

const segmenter = new Intl.Segmenter('fr', { granularity: 'word' });

function intlWords(text: string): Span[] {
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function piecesIn(texts: readonly TokenisedText[], words: (text: string) => Span[]) {
  return texts.flatMap((tokenised) => {
    const shown = words(tokenised.text);
    return indivisiblesIn(tokenised).map((item) => ({
      kind: item.kind,
      whole: shown.some(({ start, end }) => start <= item.start && item.end <= end),
      show: `${item.kind} in pieces: ${tokenised.text.slice(item.start, item.end)}`,
    }));
  });
}

function score(measure: string, items: number, failures: number, floor: number, goal: number): Score {
  return { measure, items, failures, percent: 100 - (100 * failures) / items, floor, goal };
}

describe.skipIf(!corporaAreHere)('words', () => {
  test('shown whole, and only what is one word', () => {
    const texts = readLines<TokenisedText>('words-fr/ud_words.jsonl');
    const pieces = piecesIn(texts, wordsOf);
    const broken = pieces.filter(({ whole }) => !whole);
    const intlBroken = piecesIn(texts, intlWords).filter(({ whole }) => !whole);
    const words = texts.map(({ text }) => wordsOf(text));
    const together = texts.flatMap(({ text }, index) =>
      runTogether(text, words[index] ?? []).map(({ start, end }) => text.slice(start, end)),
    );
    const lost = texts.flatMap((tokenised, index) => unshown(tokenised, words[index] ?? []));
    const kinds = (['number', 'elision', 'hyphen'] as const).map((kind) => {
      const items = pieces.filter((piece) => piece.kind === kind);
      return score(`${kind} whole`, items.length, items.filter(({ whole }) => !whole).length, 99, 100);
    });
    report(
      'Words: numbers, elisions and hyphenated words shown whole',
      [
        score('all whole', pieces.length, broken.length, 99, 100),
        ...kinds,
        score('two words kept apart', words.flat().length, together.length, 99.9, 100),
        score('Intl alone: all whole', pieces.length, intlBroken.length, 0, 0),
      ],
      [...broken.map(({ show }) => show), ...together.map((word) => `run together: ${word}`)],
      20,
    );
    expect(lost).toEqual([]);
  });
});
