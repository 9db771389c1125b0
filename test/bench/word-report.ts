import { type Batch, ratioOf } from './batch.ts';
import { median } from './statistics.ts';
import type { WordMeasure } from './word-boundary.ts';

/** What was measured in one article. */
export interface WordResult {
  readonly name: string;
  readonly batch: Batch<WordMeasure>;
  /** How long the app is busy with each step of scrolling, in ms, with the processor slowed down. */
  readonly scroll: readonly number[];
}

/** The results as a Markdown table: the long article, then the short one it is held against. */
export function wordReport(long: WordResult, short: WordResult): string {
  const cost = ({ batch }: WordResult) => middle(batch.subject, 'cpu');
  return [
    '| | bare | app | app to bare | bare to itself | layouts, styles a word | scroll step, CPU ×4: median, longest |',
    '|---|--:|--:|--:|--:|--:|--:|',
    row(long),
    row(short),
    '| goal | | | ≤ 1.15, long | | 0, 0 | ≤ 20 ms |',
    '',
    `A word in the long article costs ${(cost(long) / cost(short)).toFixed(2)} × what it does in the short one; goal ≤ 1.5.`,
  ].join('\n');
}

function row({ name, batch, scroll }: WordResult): string {
  const own = ratioOf('cpu', batch.again, batch.limit).toFixed(2);
  const cells = [
    name,
    `${middle(batch.limit, 'cpu').toFixed(2)} ms`,
    `${middle(batch.subject, 'cpu').toFixed(2)} ms`,
    ratioOf('cpu', batch.subject, batch.limit).toFixed(2),
    batch.unsteady.length > 0 ? `${own}: not to be trusted` : own,
    `${Number(middle(batch.subject, 'layouts').toFixed(2))}, ${Number(middle(batch.subject, 'styles').toFixed(2))}`,
    `${median(scroll).toFixed(1)} ms, ${Math.max(...scroll).toFixed(1)} ms`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function middle(samples: Batch<WordMeasure>['subject'], measure: WordMeasure): number {
  return median(samples.map((sample) => sample[measure]));
}
