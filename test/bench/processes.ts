import type { Browser } from 'playwright-core';

/** The ids of a browser's processes, of some types or of all. */
export async function processesOf(browser: Browser, types?: readonly string[]): Promise<number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => types?.includes(type) ?? true).map(({ id }) => id);
}
