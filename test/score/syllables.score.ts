import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/text/article.ts';
import { silentLettersOf, syllablesOf } from '../../src/text/syllables.ts';
import { corporaAreHere, readLines } from './corpus.ts';
import { report } from './table.ts';

interface Division {
  readonly mot: string;
  readonly syllabes: readonly string[];
}

/** The letters of a word in groups; `muettes` are the indices of the groups that are not heard. */
interface Reading {
  readonly mot: string;
  readonly phonemes: readonly (readonly [string, string])[];
  readonly muettes: readonly number[];
}

/** Where each piece ends, but the last, as an offset in the whole. */
function bordersOf(pieces: readonly string[]): number[] {
  return pieces.slice(0, -1).map((_, index) => pieces.slice(0, index + 1).join('').length);
}

/** The word with its silent letters in brackets. */
function bracketed(word: string, isSilent: (offset: number) => boolean): string {
  const letters = Array.from(word, (letter, offset) => (isSilent(offset) ? `[${letter}]` : letter));
  return letters.join('').replaceAll('][', '');
}

function isInside(offset: number, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= offset && offset < end);
}

describe.skipIf(!corporaAreHere)('syllables', () => {
  test('the borders between syllables', () => {
    let right = 0;
    let missing = 0;
    let extra = 0;
    const failed: string[] = [];
    const divisions = readLines<Division>('syllabes-fr/lexique_cesure.jsonl');
    for (const { mot, syllabes } of divisions) {
      const pieces = syllablesOf(mot).map(({ start, end }) => mot.slice(start, end));
      const expected = bordersOf(syllabes);
      const found = bordersOf(pieces);
      const shared = found.filter((border) => expected.includes(border)).length;
      right += shared;
      missing += expected.length - shared;
      extra += found.length - shared;
      if (expected.join() !== found.join()) failed.push(`${syllabes.join('-')}: ${pieces.join('-')}`);
    }
    expect(divisions).not.toHaveLength(0);
    const percent = (200 * right) / (2 * right + missing + extra);
    report(
      'syllables',
      [
        {
          measure: 'boundary F1',
          items: divisions.length,
          failures: failed.length,
          percent,
          floor: 95,
          goal: 98,
        },
      ],
      failed,
      10,
    );
  });

  test('the letters that are not heard', () => {
    const failed: string[] = [];
    const readings = readLines<Reading>('syllabes-fr/lirecouleur.jsonl');
    for (const { mot, phonemes, muettes } of readings) {
      const groups = phonemes.flatMap(([, letters], group) => Array.from(letters, () => group));
      const expected = bracketed(mot, (offset) => muettes.includes(groups[offset] ?? -1));
      const spans = silentLettersOf(mot);
      const found = bracketed(mot, (offset) => isInside(offset, spans));
      if (expected !== found) failed.push(`${expected}: ${found}`);
    }
    expect(readings).not.toHaveLength(0);
    const percent = 100 * (1 - failed.length / readings.length);
    report(
      'silent letters',
      [
        {
          measure: 'exact word',
          items: readings.length,
          failures: failed.length,
          percent,
          floor: 88,
          goal: 95,
        },
      ],
      failed,
      10,
    );
  });
});
