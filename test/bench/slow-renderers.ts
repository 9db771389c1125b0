import { setTimeout as delay } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { processesOf } from './processes.ts';

/** In ms: short enough that no sound is missed in it, long beside the few microseconds that a signal takes. */
const TURN = 12;

/**
 * Lets the processes that run a browser's pages and their workers run but a part of the time, as on a slow processor:
 * what Chromium itself offers slows main threads alone.
 * @param times How many times slower.
 * @returns what lets them run again
 */
export async function slowRenderers(browser: Browser, times: number): Promise<() => Promise<void>> {
  if (times === 1) return async () => {};
  const processes = await processesOf(browser, ['renderer']);
  const end = new AbortController();
  const turning = (async () => {
    while (!end.signal.aborted) {
      for (const id of processes) process.kill(id, 'SIGSTOP');
      await delay(TURN * (1 - 1 / times));
      for (const id of processes) process.kill(id, 'SIGCONT');
      await delay(TURN / times);
    }
  })();
  return () => {
    end.abort();
    return turning;
  };
}
