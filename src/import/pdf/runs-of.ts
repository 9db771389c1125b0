import type { Line } from './line.ts';

/** Lines below each other: a column, or the part of it that stands between two others. */
export interface Run {
  readonly lines: readonly Line[];
  /** Where its lines begin that are not indented, and how far they may go. */
  readonly left: number;
  readonly right: number;
}

/** The share of lines that may begin farther left than their column, as a hanging number does. */
const STRAY = 0.05;

/** The columns that the lines of a document make, in their order. */
export function runsOf(lines: readonly Line[]): Run[] {
  const runs: Line[][] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    if (previous && isBelow(previous, line)) runs.at(-1)?.push(line);
    else runs.push([line]);
    previous = line;
  }
  return runs.map((run) => ({
    lines: run,
    left: leftOf(run),
    right: Math.max(...run.map(({ right }) => right)),
  }));
}

/** The leftmost place where more than single lines begin: in a dialogue, most lines are indented. */
function leftOf(lines: readonly Line[]): number {
  const lefts = lines.map(({ left }) => left).toSorted((a, b) => a - b);
  return lefts[Math.floor(lefts.length * STRAY)] ?? 0;
}

function isBelow(line: Line, next: Line): boolean {
  const overlap = Math.min(line.right, next.right) - Math.max(line.left, next.left);
  return next.page === line.page && next.baseline > line.baseline && overlap > 0;
}
