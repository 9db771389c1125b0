import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Sample } from './batch.ts';
import { setConditions, type Slowdown } from './conditions.ts';
import { countMainThread, settle } from './main-thread.ts';
import { type Observed, observePage } from './observe-page.ts';
import { untilIdle } from './until-idle.ts';

/** What a visit measures: times in milliseconds, and counts of what came over the network to the page. */
export type VisitMeasure = 'firstPaint' | 'mainThread' | 'bytes' | 'requests' | keyof Observed;
export type Visit = Sample<VisitMeasure>;

/**
 * Opens a page in a tab of its own and measures until nothing more happens in it.
 * @param lastWords the last words of the article that the page shows
 */
export async function visit(
  context: BrowserContext,
  url: string,
  lastWords: string,
  slowdown: Slowdown,
): Promise<Visit> {
  const browser = context.browser();
  if (!browser) throw new Error('A context on a profile is not measured.');
  const page = await context.newPage();
  await untilIdle(browser);
  const session = await context.newCDPSession(page);
  await page.addInitScript(observePage, lastWords);
  await setConditions(session, slowdown);
  await countMainThread(session);
  const traffic = countTraffic(session);
  await page.goto(url);
  const mainThread = await settle(session);
  const observed = await readObserved(page);
  await page.close();
  return { mainThread, ...traffic, ...observed };
}

function readObserved(page: Page): Promise<Observed & { firstPaint: number }> {
  return page.evaluate(() => {
    const observed: Observed = Reflect.get(globalThis, 'observed');
    const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    return { ...observed, firstPaint };
  });
}

function countTraffic(session: CDPSession): { bytes: number; requests: number } {
  const traffic = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    // What a service worker gives from its store has travelled no byte.
    traffic.bytes += encodedDataLength;
    traffic.requests += encodedDataLength > 0 ? 1 : 0;
  });
  return traffic;
}
