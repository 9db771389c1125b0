import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { buildEdition } from './build-edition.ts';
import { focusedControl } from './focused-control.ts';
import { button, press } from './player.ts';
import { folderSite } from './site.ts';
import { speechLog } from './spoken.ts';

const short = `---
title: Le bus sous la pluie
---

Il pleut ce matin. La rue est vide.

Le bus arrive enfin. Tout le monde monte.

Il repart vers la gare.
`;

let edition: Awaited<ReturnType<typeof buildEdition>>;
let app: App;
let page: Page;

beforeAll(async () => {
  edition = await buildEdition({ 'bus.md': short });
});
beforeEach(async () => {
  app = await openApp({ site: folderSite(edition.folder) });
  await app.browser.addInitScript(recordAnnouncements);
  page = await app.visit('article/bus/');
});
afterEach(() => app.close());
afterAll(() => edition.remove());

test('from the first word to the last, no live region has anything new to say', async () => {
  // On a first visit, in which all notices come that there are.
  await press(page, 'Lire');
  await page.getByText('Fin de l’article.').waitFor();
  const { said, moments } = await speechLog(page);
  const begun = moments.find(({ type }) => type === 'start')?.at ?? NaN;
  const over = moments.findLast(({ type }) => type === 'end')?.at ?? NaN;
  const announced = await page.evaluate(() => window.liveNews ?? []);
  expect(said.length).toBeGreaterThan(4);
  expect(announced.filter(({ at }) => at >= begun && at < over)).toEqual([]);
  expect(announced.map(({ text }) => text)).toContain('Fin de l’article.');
});

test('who comes by keys is asked once whether they have one, and Aa has the answer', async () => {
  await page.getByText('Prêt hors ligne.').waitFor();
  const question = page.getByText('Utilisez-vous un lecteur d’écran ?');
  await press(page, 'Paragraphe suivant');
  expect(await question.count()).toBe(0);
  await page.keyboard.press('Shift+Tab');
  await question.waitFor();
  expect((await focusedControl(page)).name).toBe('Phrase suivante');
  await press(page, 'Oui');
  await page.getByText('C’est noté.').waitFor();
  expect(await question.count()).toBe(0);
  expect((await focusedControl(page)).name).toBe('Lire');
  await page.keyboard.press('Alt+Shift+KeyL');
  await page.locator('article p', { hasText: 'Le bus arrive' }).click();
  expect(await button(page, 'Lire à partir d’ici').count()).toBe(0);
  expect((await speechLog(page)).said).toEqual([]);
  await press(page, 'Aa Lecture');
  await page.getByRole('dialog').getByText('Aides à la lecture', { exact: true }).click();
  const choice = page.getByRole('dialog').getByLabel('J’utilise un lecteur d’écran');
  expect(await choice.isChecked()).toBe(true);
  await choice.uncheck();
  await page.keyboard.press('Escape');
  await page.locator('article p', { hasText: 'Le bus arrive' }).click();
  await button(page, 'Lire à partir d’ici').waitFor();
  await page.reload();
  await page.keyboard.press('Tab');
  await page.locator('.play').focus();
  await page.keyboard.press('Tab');
  expect((await focusedControl(page)).name).toBe('Arrêter');
  expect(await question.count()).toBe(0);
});

/** For a page to run before its own scripts: notes whatever comes into a live region, wherever it is. */
function recordAnnouncements(): void {
  const announced: { at: number; text: string }[] = [];
  window.liveNews = announced;
  const live = '[role="status"], [role="alert"], [role="log"], [aria-live]:not([aria-live="off"]), output';
  const texts = new WeakMap<Element, string>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
      const text = region?.textContent?.trim() ?? '';
      if (!region || text === texts.get(region)) continue;
      texts.set(region, text);
      if (text !== '') announced.push({ at: performance.now(), text });
    }
  });
  const watched = { subtree: true, childList: true, characterData: true };
  observer.observe(document, watched);
  const attachShadow = Reflect.get(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    observer.observe(root, watched);
    return root;
  };
}

declare global {
  interface Window {
    liveNews?: readonly { at: number; text: string }[];
  }
}
