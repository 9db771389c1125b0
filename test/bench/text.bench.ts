import { expect, test } from 'vitest';
import { spokenForm } from '../../src/text/spoken-form.ts';
import { corporaAreHere, readText } from '../score/corpus.ts';
import { writeReadmeSection } from './readme-section.ts';
import { segmentation, type SpeedRow, textSpeed } from './text-speed.ts';

test.runIf(corporaAreHere)('a novel is cut and said next to the bare minimum', () => {
  const novel = readText('bigtext-fr/FRA04202_Rolland.txt');
  const rows = textSpeed(novel, 9, { ...segmentation, 'spoken form': { run: spokenForm } });
  const head = '| | MB/s | bare Intl.Segmenter | time ratio | goal |\n|---|--:|--:|--:|--:|';
  const words = novel.split(/\s+/).length.toLocaleString('en');
  writeReadmeSection(
    'text',
    [head, ...rows.map(row), '', `A novel of ${words} words, medians of 9 runs.`].join('\n'),
  );
  expect(rows.every(({ ratio }) => ratio > 0)).toBe(true);
});

function row({ measure, value, beside, ratio, goal }: SpeedRow): string {
  const cells = [
    measure,
    value.toFixed(1),
    beside?.toFixed(1) ?? '',
    Number.isFinite(goal) ? ratio.toFixed(2) : '',
    Number.isFinite(goal) ? `≤ ${goal}` : '',
  ];
  return `| ${cells.join(' | ')} |`;
}
