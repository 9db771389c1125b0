import { describe, expect, test } from 'vitest';
import { spokenForm } from '../../src/text/spoken-form.ts';
import { corporaAreHere, readLines } from './corpus.ts';
import { report, type Score } from './table.ts';

interface InContext {
  readonly text: string;
  readonly at: number;
  readonly token: string;
  readonly class: string;
  /** Any of these is right. */
  readonly must: readonly string[];
}

interface Pair {
  readonly written: string;
  readonly spoken: string;
  readonly accept: readonly string[];
  readonly class: string;
  /** Where it is loose, punctuation does not count. */
  readonly mode: 'exact' | 'loose';
}

interface Area {
  readonly measure: string;
  readonly classes: readonly string[];
  readonly floor: number;
  readonly goal: number;
}

const inContext: readonly Area[] = [
  {
    measure: 'titles, hours, roman, percent, 1er, av. J.-C., n°',
    classes: ['title', 'time', 'roman_century', 'roman_regnal', 'percent', 'date_1er', 'avJC', 'numero'],
    floor: 97,
    goal: 99.5,
  },
  {
    measure: 'ordinals, measures, money, thousands, decimals, years',
    classes: ['ordinal', 'measure', 'money', 'thousands', 'decimal', 'year'],
    floor: 93,
    goal: 98,
  },
];

const inPairs: readonly Area[] = [
  {
    measure: 'cardinal, ordinal, time, money, abbreviation',
    classes: ['cardinal', 'ordinal', 'time', 'money', 'abbreviation'],
    floor: 88,
    goal: 96,
  },
  { measure: 'no_change', classes: ['no_change'], floor: 100, goal: 100 },
];

describe.skipIf(!corporaAreHere)('spoken form', () => {
  test('what stands in a sentence is said as a reader would say it', () => {
    const lines = readLines<InContext>('normalisation-fr/in_context.jsonl');
    const scores = score('spoken form, in context', inContext, lines, saidInPlace, (line) => {
      const { text, at, token, must } = line;
      const { spoken } = spokenForm(text.slice(Math.max(0, at - 20), at + token.length + 20));
      return `${token} → ${must[0] ?? ''}: …${spoken}…`;
    });
    expect(scores.filter(({ percent, floor }) => percent < floor)).toEqual([]);
  });

  test('what stands alone is said as a reader would say it', () => {
    const lines = readLines<Pair>('normalisation-fr/pairs.jsonl');
    const scores = score('spoken form, pairs', inPairs, lines, saidAlone, ({ written, spoken }) => {
      return `${written} → ${spoken}: ${spokenForm(written).spoken}`;
    });
    expect(scores.filter(({ percent, floor }) => percent < floor)).toEqual([]);
  });

  test('what is said twice is said the same', () => {
    const lines = readLines<InContext>('normalisation-fr/in_context.jsonl');
    const twice = lines.filter(({ text }) => {
      const { spoken } = spokenForm(text);
      return spokenForm(spoken).spoken !== spoken;
    });
    expect(twice.map(({ text }) => text)).toEqual([]);
  });
});

function score<Line extends { class: string }>(
  title: string,
  areas: readonly Area[],
  lines: readonly Line[],
  right: (line: Line) => boolean,
  shown: (line: Line) => string,
): readonly Score[] {
  const failed = lines.filter((line) => !right(line));
  const row = ({ measure, classes, floor, goal }: Area): Score => {
    const items = lines.filter((line) => classes.includes(line.class)).length;
    const failures = failed.filter((line) => classes.includes(line.class)).length;
    return { measure, items, failures, percent: (100 * (items - failures)) / items, floor, goal };
  };
  const held = new Set(areas.flatMap(({ classes }) => classes));
  const others = [...new Set(lines.map((line) => line.class))].filter((name) => !held.has(name));
  const rows = [
    ...areas.flatMap((area) => [
      row(area),
      // Each class for information: some have few items, and some of theirs are wrong.
      ...area.classes.map((name) =>
        row({ measure: `· ${name}`, classes: [name], floor: 0, goal: area.goal }),
      ),
    ]),
    ...others.map((name) => row({ measure: `(${name})`, classes: [name], floor: 0, goal: 0 })),
  ];
  report(
    title,
    rows,
    failed.map((line) => `${line.class}: ${shown(line)}`),
    100,
  );
  return rows;
}

/**
 * One of the readings must begin a word of what the token became. A token in the middle of something that is said
 * as a whole (the number in « £10 000 ») counts as all of it; a plural or an adverb may go on after the reading.
 */
function saidInPlace({ text, at, token, must }: InContext): boolean {
  const { spoken, toWritten } = spokenForm(text);
  let start = 0;
  while (toWritten(start) < at && start < spoken.length) start++;
  if (toWritten(start) > at) {
    const whole = toWritten(start - 1);
    while (start > 0 && toWritten(start - 1) === whole) start--;
  }
  let end = start;
  while (toWritten(end) < at + token.length && end < spoken.length) end++;
  const said = ` ${folded(spoken.slice(start, end))}`;
  return must.some((reading) => said.includes(` ${folded(reading)}`));
}

/** The whole must be one of the readings; marks of punctuation count unless the pair is loose. */
function saidAlone({ written, spoken, accept, mode }: Pair): boolean {
  const fold = mode === 'loose' ? (text: string) => folded(text.replace(/[.,;:!?]/g, ' ')) : folded;
  const said = fold(spokenForm(written).spoken);
  return [spoken, ...accept].some((reading) => fold(reading) === said);
}

/** Small letters, one kind of apostrophe, hyphens as spaces (both spellings of numbers are right), single spaces. */
function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s-]+/g, ' ')
    .trim();
}
