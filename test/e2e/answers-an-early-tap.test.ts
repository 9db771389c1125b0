import type { Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { press } from './player.ts';
import { heardNow } from './spoken.ts';

let app: App;

beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

test('Lire pressed before the script has come is answered when it comes', async () => {
  const page = await app.browser.newPage();
  const script = new Promise<Route>((resolve) => void page.route('**/assets/index-*.js', resolve));
  await page.goto(app.server.url, { waitUntil: 'commit' });
  await press(page, 'Lire');
  expect(await heardNow(page)).toBe('');
  await (await script).continue();
  await expect.poll(() => heardNow(page)).toContain('Au Mali');
});
