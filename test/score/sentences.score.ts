import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';
import { compareBoundaries, f1 } from './boundary-f1.ts';
import type { Boundaries, SegmentedText } from './boundary-f1.ts';
import { corporaAreHere, readLines } from './corpus.ts';
import { report } from './table.ts';
import type { Score } from './table.ts';

const treebanks = ['fqb', 'frwikidisc', 'gsd', 'partut', 'pud', 'sequoia'] as const;

const read = (name: string) => readLines<SegmentedText>(`sentences-fr/${name}.jsonl`);

const ours = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });
const intl = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** As a typesetter has it: no-break spaces before high punctuation and inside guillemets, one character of ellipsis. */
function typeset(text: string): string {
  return text
    .replaceAll('...', '…')
    .replaceAll(/ (?=[;!?])/g, '\u202f')
    .replaceAll(/ (?=[:»])/g, '\u00a0')
    .replaceAll('« ', '«\u00a0');
}

function typesetAll(texts: readonly SegmentedText[]): SegmentedText[] {
  return texts.map(({ text, sentences }) => ({ text: typeset(text), sentences: sentences.map(typeset) }));
}

function score(measure: string, found: Boundaries, floor: number, goal: number): Score {
  const failures = found.missed + found.wrong;
  return { measure, items: found.right + found.missed, failures, percent: f1(found), floor, goal };
}

describe.skipIf(!corporaAreHere)('sentences', () => {
  test('boundaries, F1', () => {
    const sets = treebanks.map((name) => ({ name, found: compareBoundaries(read(name), ours) }));
    const all = treebanks.flatMap(read);
    const dialogue = read('litdialogue');
    const typesetDialogue = typesetAll(dialogue);
    const together = compareBoundaries(all, ours);
    const bareIntl = compareBoundaries(all, intl);
    const plain = compareBoundaries(dialogue, ours);
    const typographic = compareBoundaries(typesetDialogue, ours);
    report(
      'Sentences: boundaries, F1',
      [
        score('all treebanks', together, 98.7, 99.3),
        ...sets.map(({ name, found }) => score(name, found, 97.5, 98.5)),
        score('golden rules', compareBoundaries(read('goldenrules'), ours), 97.5, 98.5),
        score('dialogue, plain', plain, 94, 97),
        score('dialogue, typeset', typographic, 94, 97),
        score('all treebanks, typeset', compareBoundaries(typesetAll(all), ours), 98.7, 99.3),
        score('Intl alone: all treebanks', bareIntl, 0, 0),
        score('Intl alone: dialogue, plain', compareBoundaries(dialogue, intl), 0, 0),
        score('Intl alone: dialogue, typeset', compareBoundaries(typesetDialogue, intl), 0, 0),
      ],
      [...together.failed, ...plain.failed, ...typographic.failed],
      20,
    );
    expect(f1(together)).toBeGreaterThan(f1(bareIntl));
  });
});
