import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { button, press, tapOn } from './player.ts';
import { heardNow } from './spoken.ts';

const RETURN = 'Revenir à la lecture';

let app: App;
let page: Page;

beforeAll(async () => {
  app = await openApp();
});
beforeEach(async () => {
  page = await app.visit();
  await page.setViewportSize({ width: 360, height: 640 });
  await page.getByLabel('Vitesse').selectOption('0.5');
});
afterEach(() => page.close());
afterAll(() => app.close());

test('what is read is brought into view, clear of the player', async () => {
  await press(page, 'Lire');
  for (const words of ['Les soldats', 'Après avoir', 'Dans un', 'Mais', 'Des sources']) {
    await press(page, 'Paragraphe suivant');
    await expect.poll(() => heardNow(page)).toContain(words);
    await expect.poll(() => isInView(page)).toBe(true);
  }
  await press(page, 'Pause');
  await press(page, 'Paragraphe précédent');
  await expect.poll(() => isInView(page)).toBe(true);
  expect(await button(page, RETURN).count()).toBe(0);
});

test('the view stays where the reader scrolls to, until « Revenir à la lecture »', async () => {
  await tapOn(page, 'Aucun bilan');
  await press(page, 'Lire à partir d’ici');
  await expect.poll(() => heardNow(page)).toContain('Aucun bilan');
  await page.mouse.wheel(0, -10_000);
  await button(page, RETURN).waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.getByLabel('Vitesse').selectOption('3');
  await expect.poll(() => heardNow(page)).toContain('Impossible de savoir');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await isInView(page)).toBe(false);
  await press(page, RETURN);
  await expect.poll(() => isInView(page)).toBe(true);
  await button(page, RETURN).waitFor({ state: 'detached' });
});

test('to read from another place is to follow again', async () => {
  await press(page, 'Lire');
  await expect.poll(() => heardNow(page)).not.toBe('');
  await page.mouse.move(180, 200);
  await page.mouse.wheel(0, 2_000);
  await button(page, RETURN).waitFor();
  await tapOn(page, 'Aucun bilan');
  await press(page, 'Lire à partir d’ici');
  await expect.poll(() => heardNow(page)).toContain('Aucun bilan');
  await button(page, RETURN).waitFor({ state: 'detached' });
});

test('« Lire à partir d’ici » is within reach of a tap just above the player', async () => {
  const dock = (await page.locator('.dock').boundingBox())?.y ?? 0;
  await page.mouse.click(180, dock - 20);
  const box = await button(page, 'Lire à partir d’ici').boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(dock);
});

/** Whether the sentence that is lit lies in the view, and above the player. */
function isInView(shown: Page): Promise<boolean> {
  return shown.evaluate(() => {
    const dock = document.querySelector('.dock')?.getBoundingClientRect();
    const [lit] = CSS.highlights.get('sentence') ?? [];
    if (!(lit instanceof Range) || !dock) return false;
    const { top, bottom } = lit.getBoundingClientRect();
    return top >= 0 && bottom <= dock.top;
  });
}
