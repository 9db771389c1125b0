import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type App, openApp } from './app.ts';
import { press } from './player.ts';

const SEPIA = 'rgb(243, 229, 200)';
const SEPIA_AS_KEPT = '#f3e5c8';
const ANDIKA = fileURLToPath(
  new URL('../../node_modules/@fontsource/andika/files/andika-latin-400-normal.woff2', import.meta.url),
);

let app: App;
let page: Page;

beforeAll(async () => {
  app = await openApp({ voices: 'none' });
  page = await app.visit();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByText('Prêt hors ligne.').waitFor();
  await press(page, 'Aa Lecture');
  for (let presses = 0; presses < 4; presses += 1) await press(page, 'Plus grand');
  await page.getByText('Couleurs', { exact: true }).click();
  await page.getByLabel('Sépia').check();
  // The worker makes its pages anew a moment after a change.
  const { href } = new URL('article/mali-kidal/', app.server.url);
  await vi.waitUntil(async () => (await pageKept(href))?.includes(SEPIA_AS_KEPT), 10_000);
});
afterAll(() => app.close());

test.for([
  'article/mali-kidal/',
  'bibliotheque/',
  'ajouter/',
  'ecouter/',
  'aide/',
  'accessibilite/',
  'introuvable/',
])('%s has the colours that were chosen in its first frame, and fits', async (address) => {
  const tab = await app.browser.newPage();
  await tab.setViewportSize({ width: 320, height: 640 });
  await tab.addInitScript(noteGrounds);
  await tab.goto(new URL(address, app.server.url).href);
  // A screen that has come to life shows a heading of its own, and the one of its page no more.
  await tab.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => tab.evaluate(() => window.groundsSeen?.length)).toBeGreaterThan(0);
  expect([...new Set(await tab.evaluate(() => window.groundsSeen))]).toEqual([SEPIA]);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await tab.close();
});

test('what is no page stays as it is, and a page that is not there says so', async () => {
  const tab = await app.browser.newPage();
  const icon = await tab.goto(new URL('icons/icon-192.png', app.server.url).href);
  expect(await icon?.headerValue('content-type')).toBe('image/png');
  expect((await tab.goto(new URL('article/nulle-part/', app.server.url).href))?.status()).toBe(404);
  await tab.close();
});

test.for(['aide/', 'accessibilite/'])('the text of %s is as large as that of articles', async (address) => {
  const tab = await app.browser.newPage();
  await tab.goto(new URL(address, app.server.url).href);
  const size = (selector: string) =>
    tab
      .locator(selector)
      .first()
      .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  expect(await size('main :is(p, li)')).toBe(35);
  expect(await size('h1')).toBeGreaterThan(35);
  await tab.close();
});

test('a font file that is broken is refused in a sentence, and the font stays', async () => {
  await page.getByText('Police de caractères').click();
  const half = readFileSync(ANDIKA).subarray(0, 9_000);
  await page.getByLabel('Fichier de ma police').setInputFiles({
    name: 'abimee.woff2',
    mimeType: 'font/woff2',
    buffer: half,
  });
  await page.getByText('Ce fichier n’est pas une police.').waitFor();
  expect(await fontOf(page)).not.toMatch(/^"?Ma police/);
});

test('a font file of the reader’s own is what articles are written in, with no network after a restart', async () => {
  const before = await widthOf(page);
  await page.getByLabel('Fichier de ma police').setInputFiles(ANDIKA);
  await page.getByText('« andika-latin-400-normal.woff2 » est gardée sur cet appareil.').waitFor();
  await expect.poll(() => fontOf(page)).toMatch(/^"?Ma police/);
  await expect.poll(() => widthOf(page)).not.toBe(before);
  const width = await widthOf(page);
  await app.restart();
  await app.server.stop();
  page = await app.visit();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await fontOf(page)).toMatch(/^"?Ma police/);
  await expect.poll(() => widthOf(page)).toBe(width);
});

/** The page at an address, as it is on this device. */
function pageKept(address: string): Promise<string | undefined> {
  return page.evaluate(async (asked) => (await caches.match(asked))?.text(), address);
}

function fontOf(tab: Page): Promise<string> {
  return tab
    .locator('article p:not(.facts)')
    .first()
    .evaluate((element) => getComputedStyle(element).fontFamily);
}

/** How wide the first words of the article are, in CSS pixels. */
function widthOf(tab: Page): Promise<number> {
  return tab
    .locator('article p:not(.facts)')
    .first()
    .evaluate((element) => {
      const words = new Range();
      const text = element.firstChild;
      if (!text) throw new Error('The paragraph has no text');
      words.setStart(text, 0);
      words.setEnd(text, 7);
      return words.getBoundingClientRect().width;
    });
}

/** Runs before the page’s own scripts. */
function noteGrounds(): void {
  const seen: string[] = [];
  window.groundsSeen = seen;
  const note = () => {
    if (document.querySelector('h1')) seen.push(getComputedStyle(document.body).backgroundColor);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

declare global {
  interface Window {
    groundsSeen?: readonly string[];
  }
}
