import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { novelOf } from '../fakes/novel.ts';
import { type App, openApp } from './app.ts';
import { findInPage } from './find-in-page.ts';
import { press } from './player.ts';
import { heardNow } from './spoken.ts';
import { keepArticle, keepPlace } from './stored.ts';

/** A fifth of the longest novels: what matters is that it does not come whole. */
const novel = novelOf('la-riviere-sans-nom-1', 2_400);
const place = 1_203;

let app: App;
let page: Page;

beforeAll(async () => {
  app = await openApp();
  const first = await app.visit();
  await first.getByText('Prêt hors ligne.').waitFor();
  await keepArticle(first, novel);
  await keepPlace(first, novel, place);
  await app.server.stop();
  await first.close();
  page = await app.visit(`article/${novel.id}/`);
});
afterAll(() => app.close());

test('the page opens at the place, and a screen reader finds what surrounds it', async () => {
  await page.getByText(`Paragraphe ${place + 1} sur ${novel.paragraphs.length}`).waitFor();
  const paragraph = page.locator('article p', { hasText: `Numéro ${place} :` });
  await expect
    .poll(() => paragraph.evaluate((element) => element.getBoundingClientRect().top))
    .toBeGreaterThan(0);
  expect(await paragraph.evaluate((element) => element.getBoundingClientRect().bottom < innerHeight)).toBe(
    true,
  );
  const session = await app.browser.newCDPSession(page);
  const near = [place - 20, place, place + 20, place + 60];
  await expect
    .poll(async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const texts = nodes.map(({ name }) => String(name?.value));
      return near.filter((index) => texts.some((text) => text.startsWith(`Numéro ${index} :`)));
    })
    .toEqual(near);
});

test('all of it comes, in its order, and the browser finds the last sentence', async () => {
  await expect.poll(() => page.locator('article section:empty').count()).toBe(0);
  const texts = await page.locator('article > section > *').allTextContents();
  expect(texts).toEqual(novel.paragraphs.map(({ text }) => text));
  expect(await findInPage(page, 'la toute dernière phrase')).toBe(true);
});

test('it is read from the place, and from wherever it is tapped', async () => {
  await press(page, 'Lire');
  await expect.poll(() => readNow()).toMatch(`Numéro ${place} :`);
  const further = page.locator('article p', { hasText: `Numéro ${place + 61} :` });
  await further.scrollIntoViewIfNeeded();
  await further.click({ position: { x: 30, y: 12 } });
  await press(page, 'Lire à partir d’ici');
  await expect.poll(() => readNow()).toMatch(`Numéro ${place + 61} :`);
  await press(page, 'Pause');
});

test('« Sommaire » leads to a chapter', async () => {
  await page.getByText('Sommaire').click();
  await page.getByRole('link', { name: 'Chapitre 17', exact: true }).click();
  const heading = page.getByRole('heading', { name: 'Chapitre 17', exact: true });
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
  await expect
    .poll(() => heading.evaluate((element) => element.getBoundingClientRect().top))
    .toBeLessThan(400);
});

/** The paragraph that is marked while the voice is heard. */
async function readNow(): Promise<string> {
  const isHeard = (await heardNow(page)) !== '';
  return isHeard ? page.locator('[data-reading]').innerText() : '';
}
