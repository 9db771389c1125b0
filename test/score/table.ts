import { expect } from 'vitest';

/** One line of a score: what was measured, on how many items, and what it must reach. In percent. */
export interface Score {
  readonly measure: string;
  readonly items: number;
  readonly failures: number;
  readonly percent: number;
  readonly floor: number;
  readonly goal: number;
}

/** Prints an area's scores as a table, with up to `shown` examples of what failed, then holds each to its floor. */
export function report(
  area: string,
  scores: readonly Score[],
  failed: readonly string[] = [],
  shown = 0,
): void {
  const rows = scores.map(
    ({ measure, items, failures, percent, floor, goal }) =>
      `| ${measure} | ${items} | ${failures} | ${percent.toFixed(2)} | ${floor} | ${goal} | ${percent >= goal ? 'goal' : percent >= floor ? 'floor' : 'BELOW'} |`,
  );
  const table = [
    `\n${area}`,
    '| measure | items | fail | % | floor | goal | |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ];
  process.stdout.write(
    [...table, ...failed.slice(0, shown).map((example) => `  ✗ ${example}`), ''].join('\n') + '\n',
  );
  for (const { measure, percent, floor } of scores)
    expect(percent, `${area}: ${measure}`).toBeGreaterThanOrEqual(floor);
}
