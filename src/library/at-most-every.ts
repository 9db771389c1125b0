/**
 * A task that is done at once when it is asked for, but then not again before some time has gone by: what is asked
 * for meanwhile is done at its end.
 */
export class AtMostEvery {
  readonly #period: number;
  readonly #task: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsked = false;

  /** @param period In ms. */
  constructor(period: number, task: () => void) {
    this.#period = period;
    this.#task = task;
  }

  ask(): void {
    this.#isAsked = true;
    if (this.#timer === undefined) this.now();
  }

  /** Does now what was asked for and is still to be done. */
  now(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#isAsked) return;
    this.#isAsked = false;
    this.#timer = setTimeout(() => this.now(), this.#period);
    this.#task();
  }
}
