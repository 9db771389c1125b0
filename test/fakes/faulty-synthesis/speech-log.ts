/** A French voice takes about 65 ms for a character at rate 1. */
export const MS_A_CHARACTER = 65;

/** A stretch of sound: what a voice said, from when to when, in ms. */
export interface Sound {
  readonly text: string;
  readonly voice: string | undefined;
  /** Multiple of the voice's normal speed, as it is heard. */
  readonly rate: number;
  readonly from: number;
  /** Undefined while it is heard. */
  to: number | undefined;
  /** False when it was cut short. */
  isWhole: boolean;
}

/** What somebody next to the device would tell of it, and what the pages did that they never should. */
export class SpeechLog {
  /** All that was heard, in order. */
  readonly sounds: Sound[] = [];
  /** Each text that a page gave while another of its own was not over, with that other. */
  readonly overlaps: { readonly text: string; readonly during: string }[] = [];
  /** All texts that were given, heard or not. */
  readonly given: string[] = [];
  /** How often `pause()` was called. */
  pauses = 0;
  /** How often `cancel()` was called. */
  cancels = 0;

  /** The texts that were heard to their end, in order. */
  get heard(): string[] {
    return this.sounds.filter(({ isWhole }) => isWhole).map(({ text }) => text);
  }

  /** What is heard now. */
  get hearing(): string | undefined {
    return this.sounds.find(({ to }) => to === undefined)?.text;
  }
}

/** How much of its text a sound has said at a moment, in code units. */
export function heardLength({ text, rate, from, to, isWhole }: Sound, now: number): number {
  return isWhole ? text.length : Math.min(text.length, ((to ?? now) - from) * (rate / MS_A_CHARACTER));
}
