import { setTimeout as delay } from 'node:timers/promises';
import type { Browser } from 'playwright-core';

const [span, patience] = [300, 20_000];
/** What a browser with nothing to do takes of a processor. */
const little = 0.1;

/**
 * Waits until a browser has nothing to do. A window that has just been opened has: Chromium draws its toolbar with a page of
 * its own, and whoever is measured meanwhile has a fraction of the machine.
 */
export async function untilIdle(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const end = performance.now() + patience;
  let [before, at] = [await processorTime(), performance.now()];
  while (performance.now() < end) {
    await delay(span);
    const [time, now] = [await processorTime(), performance.now()];
    if (time - before < little * (now - at)) return session.detach();
    [before, at] = [time, now];
  }
  throw new Error(`The browser is still busy after ${patience / 1000} s.`);

  /** Of all its processes, in ms. */
  async function processorTime(): Promise<number> {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + 1000 * cpuTime, 0);
  }
}
