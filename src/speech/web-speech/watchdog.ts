/** How often an utterance is looked at, in ms. */
const EVERY = 250;

/** How long nothing may be said or waited for before an utterance that has started has ended, in ms. */
const MISSED_END = 750;

/** What an utterance may take, in ms. */
interface Limits {
  /** Until it starts. */
  readonly start: number;
  /** From its start, and from each word that is told of it, to its end. */
  readonly end: number;
}

/**
 * Notices what the browser does not tell of an utterance: that it never starts (`stalled`), that it never ends
 * (`stalled`), or that it has ended (`missed-end`). It counts its own looks rather than the time, so that a page which was
 * frozen, or too busy to answer, is not taken for a voice that is silent; after the page was hidden it begins anew.
 */
export class Watchdog {
  readonly #limits: Limits;
  readonly #isBusy: () => boolean;
  readonly #isVisible: () => boolean;
  readonly #bark: (finding: 'stalled' | 'missed-end') => void;
  #looks: ReturnType<typeof setInterval> | undefined;
  #hasStarted = false;
  #waited = 0;
  #idle = 0;

  /**
   * @param isBusy Whether the browser says something, or is about to.
   * @param isVisible Whether the page is seen.
   */
  constructor(
    limits: Limits,
    isBusy: () => boolean,
    isVisible: () => boolean,
    bark: (finding: 'stalled' | 'missed-end') => void,
  ) {
    this.#limits = limits;
    this.#isBusy = isBusy;
    this.#isVisible = isVisible;
    this.#bark = bark;
  }

  /** The utterance was given to the browser. */
  begin(): void {
    this.#looks = setInterval(() => this.#look(), EVERY);
  }

  /** The utterance is heard. */
  started(): void {
    this.#hasStarted = true;
    this.alive();
  }

  /** A sign of the utterance: the wait begins anew. */
  alive(): void {
    this.#waited = 0;
    this.#idle = 0;
  }

  stop(): void {
    clearInterval(this.#looks);
  }

  #look(): void {
    const { start, end } = this.#limits;
    if (!this.#isVisible()) return this.alive();
    this.#waited += EVERY;
    this.#idle = this.#hasStarted && !this.#isBusy() ? this.#idle + EVERY : 0;
    if (this.#idle >= MISSED_END) this.#bark('missed-end');
    else if (this.#waited >= (this.#hasStarted ? end : start)) this.#bark('stalled');
  }
}
