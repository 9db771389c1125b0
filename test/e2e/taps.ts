import type { Page } from 'playwright-core';

declare global {
  interface Window {
    taps: number[];
  }
}

/**
 * Notes from now on when a page is tapped on.
 * @returns what gives the times until then, in ms since 1970
 */
export async function tapsOf(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    window.taps = [];
    addEventListener('click', ({ timeStamp }) => window.taps.push(performance.timeOrigin + timeStamp), {
      capture: true,
    });
  });
  return () => page.evaluate(() => window.taps);
}
