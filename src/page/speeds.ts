/** The speeds offered, as multiples of the voice's normal speed. */
export const SPEEDS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.5, 1.75, 2, 2.5, 3] as const;

/** A speed as it is written in French: `1,25×`. */
export function speedLabel(speed: number): string {
  return `${speed}×`.replace('.', ',');
}
