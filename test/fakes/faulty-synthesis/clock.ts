/** The time of a fake: ms since its beginning, and a way to do something later. */
export interface Clock {
  now(): number;
  /** Runs something after so many ms; what it gives calls that off. */
  after(ms: number, run: () => void): () => void;
}

/** The clock of vitest's fake timers, as they are at this moment: what a page's timers become later does not touch it. */
export function testClock(): Clock {
  const { setTimeout, clearTimeout } = globalThis;
  const { now } = Date;
  return {
    now: () => now(),
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
}
