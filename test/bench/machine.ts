import { availableParallelism, loadavg } from 'node:os';
import type { Browser } from 'playwright-core';

/** One sentence that tells where figures were taken, and whether the machine did anything else meanwhile. */
export function describeMachine(browser: Browser): string {
  const load = loadavg()[0]?.toFixed(1) ?? '';
  return `Chromium ${browser.version()}, ${availableParallelism()} cores, load ${load} at the end.`;
}
