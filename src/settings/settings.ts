/** What the reader has chosen, kept on this device. */
export interface Settings {
  /** Multiple of the voice's normal speed, 0.5 to 3. */
  readonly speed: number;
}

export const DEFAULTS: Settings = { speed: 1 };

/** Settings out of anything that was kept: what is missing or out of range is as by default. */
export function validSettings(kept: unknown): Settings {
  const speed = typeof kept === 'object' && kept !== null && 'speed' in kept ? kept.speed : undefined;
  return { speed: typeof speed === 'number' && speed >= 0.5 && speed <= 3 ? speed : DEFAULTS.speed };
}
