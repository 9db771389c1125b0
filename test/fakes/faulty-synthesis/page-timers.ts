import type { Clock } from './clock.ts';

/** How often a throttled page's timers run, in ms. */
const THROTTLED = 1000;

/** `setTimeout` and its family for a page whose timers may be throttled to once a second. */
export class PageTimers {
  readonly #clock: Clock;
  readonly #isThrottled: () => boolean;
  readonly #pending = new Map<number, () => void>();
  #last = 0;

  constructor(clock: Clock, isThrottled: () => boolean) {
    this.#clock = clock;
    this.#isThrottled = isThrottled;
  }

  readonly setTimeout = (run: () => void, ms = 0): number => this.#arm(run, ms, undefined);

  readonly setInterval = (run: () => void, ms: number): number => this.#arm(run, ms, ms);

  readonly clear = (id: number | undefined): void => {
    if (id === undefined) return;
    this.#pending.get(id)?.();
    this.#pending.delete(id);
  };

  clearAll(): void {
    for (const id of this.#pending.keys()) this.clear(id);
  }

  #arm(run: () => void, ms: number, every: number | undefined): number {
    this.#last += 1;
    this.#wait(this.#last, run, ms, every);
    return this.#last;
  }

  #wait(id: number, run: () => void, ms: number, every: number | undefined): void {
    const callOff = this.#clock.after(ms, () => {
      const early = this.#clock.now() % THROTTLED;
      if (this.#isThrottled() && early > 0) return this.#wait(id, run, THROTTLED - early, every);
      if (every === undefined) this.#pending.delete(id);
      else this.#wait(id, run, every, every);
      run();
    });
    this.#pending.set(id, callOff);
  }
}
