/** How long the checks wait, in ms. */
export interface Waits {
  /** For a voice to begin: it may have to be loaded first. */
  readonly start: number;
  /** For a text to be said to its end, once it has begun. */
  readonly end: (text: string, rate?: number) => number;
  /** After `cancel`, for what was said to be told over. */
  readonly afterCancel: number;
  /** After `cancel` between two checks: some browsers lose what is said too soon. */
  readonly settle: number;
  /** For how long the voice is paused: Windows is known not to go on after 10 s. */
  readonly paused: number;
  /** For the listener to leave the page, or to press a key. */
  readonly listener: number;
}

/** As long as phones may need. */
export const WAITS: Waits = {
  start: 8000,
  // A slow voice takes 100 ms a character.
  end: (text, rate = 1) => 4000 + (text.length * 200) / rate,
  afterCancel: 1500,
  settle: 250,
  paused: 12_000,
  listener: 40_000,
};
