import type { CDPSession } from 'playwright-core';
import { untilSteady } from './until-steady.ts';

/** A moment with no work: longer than any one fetch takes under the conditions of the benches. */
const quietFor = 500;

/** Starts counting the processor time of a page's main thread. Before the page is opened. */
export async function countMainThread(session: CDPSession): Promise<void> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/**
 * Waits until a page has nothing more to do.
 * @returns the processor time of its main thread so far, in milliseconds
 */
export function settle(session: CDPSession): Promise<number> {
  // Asking is work too, of a fraction of a millisecond.
  return untilSteady(() => taskDuration(session), { span: quietFor, less: 2, who: 'The page' });
}

async function taskDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}
