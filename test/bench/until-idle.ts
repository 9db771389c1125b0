import type { Browser } from 'playwright-core';
import { untilSteady } from './until-steady.ts';

/**
 * Waits until a browser has nothing to do. A window that has just been opened has: Chromium draws its toolbar with a page of
 * its own, and whoever is measured meanwhile has a fraction of the machine.
 */
export async function untilIdle(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  /** Of all its processes, in ms. */
  const processorTime = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + 1000 * cpuTime, 0);
  };
  await untilSteady(processorTime, { span: 300, less: 30, who: 'The browser' });
  await session.detach();
}
