import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { SiteServer } from '../e2e/server.ts';
import type { Slowdown } from './conditions.ts';
import { type Visit, visit } from './visit.ts';

/** The circumstances of a visit. */
export interface Scenario {
  readonly name: string;
  readonly slowdown: Slowdown;
  /** The site has been visited before and its service worker has stored it. */
  readonly stored: boolean;
  /** What has become of the server since. */
  readonly outage?: 'stop' | 'fallSilent';
}

export const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** One measured visit to a site, by a reader of whom the browser knows nothing but what the scenario says. */
export async function visitIn(
  scenario: Scenario,
  browser: Browser,
  server: SiteServer,
  lastWords: string,
): Promise<Visit> {
  const context = await browser.newContext(phone);
  try {
    if (scenario.stored) await store(context, server.url, 'asleep');
    if (scenario.outage !== undefined) await server[scenario.outage]();
    return await visit(context, server.url, lastWords, scenario.slowdown);
  } finally {
    await context.close();
    await server.start();
  }
}

/** What a reader who comes back finds a service worker in: browsers have one sleep after half a minute. */
export type WorkerState = 'awake' | 'asleep';

/**
 * Visits a site until it is stored, and leaves its worker in a state.
 * @param meanwhile What else is done on the page.
 */
export async function store(
  context: BrowserContext,
  url: string,
  state: WorkerState,
  meanwhile: (page: Page) => Promise<void> = async () => undefined,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activating')
      await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }));
  });
  await meanwhile(page);
  if (state === 'asleep') {
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
  }
  await page.close();
}
