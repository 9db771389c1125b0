/** The middle one of some numbers, or the mean of the middle two. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return (low + high) / 2;
}

/**
 * The median of the ratios of what was measured in the same repetition, where both saw the same weather.
 * What is zero in both is the same: 1.
 */
export function pairedRatio(values: readonly number[], limits: readonly number[]): number {
  return median(values.map((value, repetition) => ratio(value, limits[repetition] ?? Number.NaN)));
}

/** The median of the differences of what was measured in the same repetition. */
export function pairedDifference(values: readonly number[], limits: readonly number[]): number {
  return median(values.map((value, repetition) => value - (limits[repetition] ?? Number.NaN)));
}

function ratio(value: number, limit: number): number {
  return value === limit ? 1 : value / limit;
}
