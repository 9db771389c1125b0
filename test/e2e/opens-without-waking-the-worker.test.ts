import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';

let app: App;
let page: Page;

beforeAll(async () => {
  app = await openApp({ voices: 'none' });
  page = await app.visit();
  await page.getByText('Prêt hors ligne.').waitFor();
  await app.server.stop();
});
afterAll(() => app.close());

beforeEach(async () => {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
});

test.each(['', 'article/mali-kidal/', 'bibliotheque/', 'aide/'])(
  '“%s” comes from where it is kept, and its scripts from the worker',
  async (address) => {
    const tab = await opened(address);
    expect(await tab.evaluate(givenBy, 'navigation')).toEqual(['cache']);
    const scripts = await tab.evaluate(givenBy, 'resource');
    expect(scripts.length).toBeGreaterThan(0);
    expect(new Set(scripts)).toEqual(new Set(['']));
    await tab.close();
  },
);

test.each(['index.html', '?depuis=accueil', 'bibliotheque'])(
  '“%s”, another name of a page, is answered by the worker',
  async (address) => {
    const tab = await opened(address);
    expect(await tab.evaluate(givenBy, 'navigation')).toEqual(['']);
    expect(await tab.locator('h1').count()).toBe(1);
    await tab.close();
  },
);

async function opened(address: string): Promise<Page> {
  const tab = await app.browser.newPage();
  await tab.goto(app.server.url + address);
  return tab;
}

/**
 * Runs in the page. The sources by which the browser has the page, or its first scripts: empty where it has asked the
 * worker. https://w3c.github.io/resource-timing/#dom-performanceresourcetiming-workermatchedroutersource
 */
function givenBy(type: string): string[] {
  return performance
    .getEntriesByType(type)
    .filter(({ name }) => type === 'navigation' || name.includes('/assets/'))
    .map((entry) => String(entry.toJSON().workerMatchedSourceType));
}
