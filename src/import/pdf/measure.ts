import type { Line } from './line.ts';

/** The type that most of a document is set in, in points. */
export interface Measure {
  readonly size: number;
  /** From one line of a paragraph to the next. */
  readonly leading: number;
}

/** Sizes are told apart by half a point. */
const STEP = 0.5;

/** What most letters are set in, and how far most lines are apart. */
export function measure(lines: readonly Line[]): Measure {
  const size = mostCommon(lines.map(({ size: own, text }) => [own, text.length]));
  const gaps = lines.flatMap((line, index): [number, number][] => {
    const next = lines[index + 1];
    const gap = next && next.page === line.page ? next.baseline - line.baseline : 0;
    return gap > 0.8 * size && gap < 3 * size ? [[gap, 1]] : [];
  });
  return { size, leading: mostCommon(gaps) || 1.2 * size };
}

/** @param values Each with its weight. */
function mostCommon(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) {
    const rounded = Math.round(value / STEP) * STEP;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  let best = 0;
  for (const [value, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = value;
  return best;
}
