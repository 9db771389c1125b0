import type { Route } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { button, press, tapOn } from './player.ts';
import { heardNow } from './spoken.ts';

const FIRST_SENTENCE = /^Au Mali, [^.]+ novembre\.$/;

let app: App;

// In each browser the app is not stored yet.
beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.close());

test('the first sentence waits for nothing but the player', async () => {
  const page = await app.browser.newPage();
  const held: string[] = [];
  await page.route(
    /\/assets\/(?!(start|main|shared|rolldown-runtime)-)/,
    (route) => void held.push(route.request().url()),
  );
  await page.goto(app.server.url);
  await press(page, 'Lire');
  await expect.poll(() => heardNow(page)).toMatch(FIRST_SENTENCE);
  expect(held).not.toEqual([]);
});

test.each(['start', 'main'])(
  'what is pressed before the script “%s” has come is answered when it comes',
  async (script) => {
    const page = await app.browser.newPage();
    const held: Route[] = [];
    await page.route(`**/assets/${script}-*.js`, (route) => void held.push(route));
    await page.goto(app.server.url, { waitUntil: 'commit' });
    await press(page, 'Lire');
    await expect.poll(() => held.length).toBeGreaterThan(0);
    expect(await heardNow(page)).toBe('');
    // Lets go of what is held, and holds nothing more.
    await page.unrouteAll();
    await expect.poll(() => heardNow(page)).toContain('Au Mali');
  },
);

test('where the text is tapped before the page can answer, it answers when it can', async () => {
  const page = await app.browser.newPage();
  const held: Route[] = [];
  await page.route('**/assets/later-*.js', (route) => void held.push(route));
  await page.goto(app.server.url);
  await tapOn(page, 'Les soldats');
  await expect.poll(() => held.length).toBeGreaterThan(0);
  expect(await button(page, 'Lire à partir d’ici').count()).toBe(0);
  for (const route of held) await route.continue();
  await press(page, 'Lire à partir d’ici');
  await expect.poll(() => heardNow(page)).toMatch(/^Les soldats/);
});

test('a page that does not tell its sentences is heard all the same, sentence by sentence', async () => {
  const page = await app.browser.newPage();
  await page.route(app.server.url, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/ data-sentences="[^"]*"/g, '');
    await route.fulfill({ response, body });
  });
  await page.goto(app.server.url);
  await press(page, 'Lire');
  await expect.poll(() => heardNow(page)).toMatch(FIRST_SENTENCE);
});

test('a player that cannot be loaded says what to do', async () => {
  const page = await app.browser.newPage();
  await page.route('**/assets/main-*.js', (route) => route.abort());
  await page.goto(app.server.url);
  await press(page, 'Lire');
  const sentence = 'Le lecteur n’a pas pu s’ouvrir. Vérifiez le réseau, puis rechargez la page.';
  await expect.poll(() => page.getByRole('status').allTextContents()).toContain(sentence);
});
