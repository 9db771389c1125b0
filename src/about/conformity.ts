import type { Theme } from './grid.ts';

/** How far the app conforms to RGAA. */
export interface Conformity {
  /** The share of the criteria that apply which are met, in per cent, rounded down to a hundredth: never flattered. */
  readonly rate: number;
  /** What the law calls it. */
  readonly label: 'totalement conforme' | 'partiellement conforme' | 'non conforme';
}

/**
 * The conformity that a grid shows. From half of the criteria on it is partial:
 * https://accessibilite.numerique.gouv.fr/obligations/declaration-accessibilite/
 */
export function conformityOf(grid: readonly Theme[]): Conformity {
  const applicable = grid.flatMap(({ criteria }) =>
    criteria.filter(({ state }) => state !== 'non applicable'),
  );
  const met = applicable.filter(({ state }) => state === 'conforme').length;
  const rate = Math.floor((10_000 * met) / Math.max(1, applicable.length)) / 100;
  if (rate === 100) return { rate, label: 'totalement conforme' };
  return { rate, label: rate >= 50 ? 'partiellement conforme' : 'non conforme' };
}
