import { describe, expect, test } from 'vitest';
import { spokenForm } from '../../src/text/spoken-form.ts';
import { initialisms } from '../../src/text/spoken/initialisms.ts';
import { respellings } from '../../src/text/spoken/names.ts';
import { namesHeard } from './names-heard.ts';
import { report, type Score } from './table.ts';
import { phonemesOf, voiceIsHere } from './voice.ts';

test('each respelling has been heard', () => {
  expect(namesHeard.map(([name]) => name)).toEqual([...respellings.keys()]);
});

describe.skipIf(!voiceIsHere)('on a real French voice', () => {
  test('names and initialisms are said right, and were not before', () => {
    const scores = [
      compare(
        'names',
        namesHeard.map(([name = '']) => name),
        namesHeard.map(([, , right = '']) => right),
      ),
      compare('initialisms', initialisms, phonemesOf(initialisms.map((word) => [...word].join(' ')))),
    ];
    report('names, on espeak-ng', scores);
    expect(scores.filter(({ percent, floor }) => percent < floor)).toEqual([]);
  });
});

/** A word fails that is not said as it should be, or would be without the lexicon. */
function compare(measure: string, words: readonly string[], right: readonly string[]): Score {
  const before = phonemesOf(words);
  const after = phonemesOf(words.map((word) => spokenForm(word).spoken));
  const failures = words.filter((_, at) => after[at] !== right[at] || before[at] === right[at]).length;
  const items = words.length;
  return { measure, items, failures, percent: (100 * (items - failures)) / items, floor: 95, goal: 100 };
}
