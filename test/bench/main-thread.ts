import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';

/** A moment with no work: longer than any one fetch takes under the conditions of the benches. */
const quietFor = 500;
const patience = 20_000;

/** Starts counting the processor time of a page's main thread. Before the page is opened. */
export async function countMainThread(session: CDPSession): Promise<void> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/**
 * Waits until a page has nothing more to do.
 * @returns the processor time of its main thread so far, in milliseconds
 */
export async function settle(session: CDPSession): Promise<number> {
  const end = performance.now() + patience;
  let before = await taskDuration(session);
  while (performance.now() < end) {
    await delay(quietFor);
    const now = await taskDuration(session);
    // Asking is work too, of a fraction of a millisecond.
    if (now - before < 2) return now;
    before = now;
  }
  throw new Error(`The page is still busy after ${patience / 1000} s.`);
}

async function taskDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}
