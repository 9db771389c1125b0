import type { Voice } from '../engine.ts';

/** What no voice goes beyond for a character at speed 1, in ms. */
const FASTEST = 20;
const SLOWEST = 150;

/** Of how many utterances the middle one counts. */
const MEMORY = 7;

/** Texts of fewer characters say more of the silence around them than of the voice. */
const LONG_ENOUGH = 20;

/** The time that each voice takes, as it has shown until now. */
export class Pace {
  readonly #heard = new Map<string, readonly number[]>();

  /** The time that a voice needs for a character at speed 1, in ms; none for one that has not been heard. */
  of(voice: Voice | undefined): number | undefined {
    const sorted = (this.#heard.get(keyOf(voice)) ?? []).toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)];
  }

  /**
   * A voice has said a text to its end.
   * @param length In UTF-16 code units.
   * @param time In ms, from its first sound to its last.
   */
  learn(voice: Voice | undefined, length: number, speed: number, time: number): void {
    if (length < LONG_ENOUGH) return;
    const each = Math.min(SLOWEST, Math.max(FASTEST, (time * speed) / length));
    this.#heard.set(keyOf(voice), [...(this.#heard.get(keyOf(voice)) ?? []), each].slice(-MEMORY));
  }
}

function keyOf(voice: Voice | undefined): string {
  return voice?.id ?? '';
}
