/** The pitches offered, as multiples of the voice's own. */
export const PITCHES: readonly number[] = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.75, 2];

/** The pauses offered, in ms: from none to three seconds, by a quarter of a second. */
export const PAUSES: readonly number[] = Array.from({ length: 13 }, (_, quarter) => quarter * 250);

/** A pitch as it is said of a voice: « normale », « 20 % plus grave ». */
export function pitchLabel(pitch: number): string {
  const difference = Math.round((pitch - 1) * 100);
  if (difference === 0) return 'normale';
  return `${Math.abs(difference)} % plus ${difference < 0 ? 'grave' : 'aiguë'}`;
}

/** A pause in seconds, of a time in ms: « aucune », « 1,25 s ». */
export function pauseLabel(pause: number): string {
  return pause === 0 ? 'aucune' : `${pause / 1000} s`.replace('.', ',');
}
