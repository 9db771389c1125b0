import { type Batch, ratioOf } from './batch.ts';
import type { Scenario } from './scenario.ts';
import { median } from './statistics.ts';
import type { VisitMeasure } from './visit.ts';

export interface LoadResult {
  readonly scenario: Scenario;
  readonly batch: Batch<VisitMeasure>;
}

const head = `
| | limit: FCP | FCP | text shown | main thread | long tasks | layout shift | kB | requests |
|---|--:|--:|--:|--:|--:|--:|--:|--:|`;

/** The results as a Markdown table: ratios to the limit, counts of the app's own. */
export function loadReport(results: readonly LoadResult[]): string {
  const goals = '| goal, cold / stored | | ≤ 1.10 / 1.15 | ≤ 1.10 / 1.15 | ≤ 1.75 | 0 | 0 | | |';
  return [head.trim(), ...results.map(row), goals, ...results.flatMap(doubt)].join('\n');
}

function row({ scenario, batch }: LoadResult): string {
  const middle = (measure: VisitMeasure) => median(batch.subject.map((visit) => visit[measure]));
  const limit = median(batch.limit.map(({ firstPaint }) => firstPaint));
  const cells = [
    scenario.name,
    `${limit.toFixed(0)} ms`,
    ratioOf('firstPaint', batch.subject, batch.limit).toFixed(2),
    ratioOf('textShown', batch.subject, batch.limit).toFixed(2),
    // With the processor slowed down, what slows it down would be counted too.
    scenario.slowdown === 1 ? ratioOf('mainThread', batch.subject, batch.limit).toFixed(2) : '',
    `${middle('longTasks').toFixed(0)} ms`,
    String(Number(middle('layoutShift').toFixed(3))),
    (middle('bytes') / 1000).toFixed(1),
    middle('requests').toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Says of a result that its limit never held still, and by how much. */
function doubt({ scenario, batch }: LoadResult): string[] {
  if (batch.unsteady.length === 0) return [];
  const ratios = batch.unsteady.map(
    (measure) => `${measure} ${ratioOf(measure, batch.again, batch.limit).toFixed(2)}`,
  );
  return [
    '',
    `*${scenario.name}: not to be trusted, as the limit differed from itself (${ratios.join(', ')}).*`,
  ];
}
