import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { faultsIn } from './axe.ts';
import { focusedControl } from './focused-control.ts';
import { openScreen, titles, untilItCanAdd } from './my-articles.ts';
import { heardNow } from './spoken.ts';

const LETTER = 'Lettre de Gao\n\nMa chère amie, il pleut enfin sur la ville.';
const MARKET = 'Jour de marché\n\nIl fait frais. On ouvre les étals.';

let app: App;
let page: Page;

beforeAll(async () => {
  app = await openApp();
  await app.browser.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(app.server.url).origin,
  });
  page = await openScreen(app, 'ajouter/');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByText('Prêt hors ligne.').waitFor();
  await untilItCanAdd(page);
  await app.server.stop();
});
afterAll(() => app.close());

test('a text is pasted, looked at and kept', async () => {
  await pasteAndKeep(LETTER);
  await expectFocus('Lire l’article');
  await enter('Ajouter un autre article');
  await expectFocus('Ajouter un article', { isOutlined: false });
  await pasteAndKeep(MARKET);
  await expectFaultless();
});

test('an article is found, and heard', async () => {
  await enter('Mes articles');
  await expect.poll(() => titles(page)).toHaveLength(3);
  await tabTo('Chercher un mot, un titre');
  await page.keyboard.type('amie');
  await expect.poll(() => titles(page)).toEqual(['Lettre de Gao']);
  await enter('Lettre de Gao');
  await expect.poll(() => page.locator('article h1').textContent()).toBe('Lettre de Gao');
  await enter('Aller au lecteur');
  await enter('Lire');
  await expect.poll(() => heardNow(page)).toMatch(/^Ma chère amie/);
  await enter('Pause');
  await expectFaultless();
});

test('an article is put next from its own page, and that can be undone', async () => {
  // Its button is replaced once the queue is there.
  await page.locator('listen-next').waitFor({ state: 'attached' });
  await enter('Écouter ensuite', 'Shift+Tab');
  await page.getByText('Cet article sera lu ensuite.').waitFor();
  await enter('Annuler');
  await page.getByText('Votre liste est comme avant.').waitFor();
  await expectFocus('Écouter ensuite');
  await page.keyboard.press('Space');
  await expectFocus('✓ Écouter ensuite');
  await enter('À écouter (1)');
  await page.getByRole('heading', { name: 'À écouter' }).waitFor();
  await expectFaultless();
});

test('the queue is put in order, shortened and restored', async () => {
  await enter('Revenir à mes articles');
  await enter('Ajouter à la suite : Jour de marché');
  await enter('À écouter (2)', 'Shift+Tab');
  await expect.poll(queue).toEqual(['Lettre de Gao', 'Jour de marché']);
  await enter('Descendre : Lettre de Gao');
  await expect.poll(queue).toEqual(['Jour de marché', 'Lettre de Gao']);
  await expectFocus('Monter : Lettre de Gao');
  await enter('Retirer : Lettre de Gao');
  await expect.poll(queue).toEqual(['Jour de marché']);
  await expectFocus('Annuler');
  await page.keyboard.press('Enter');
  await expect.poll(queue).toEqual(['Jour de marché', 'Lettre de Gao']);
  await expectFocus('Écouter la suite');
  await expectFaultless();
});

test('an article is removed, and brought back to its place', async () => {
  await enter('Revenir à mes articles', 'Shift+Tab');
  await enter('Plus : Jour de marché');
  await enter('Supprimer : Jour de marché');
  await page.getByText('« Jour de marché » est supprimé.').waitFor();
  await expectFocus('Annuler');
  await page.keyboard.press('Enter');
  await expect.poll(() => titles(page)).toHaveLength(3);
  await expectFocus('Jour de marché');
  await expectFaultless();
});

async function pasteAndKeep(text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await tabTo('Ou collez, ou écrivez ici');
  await page.keyboard.press('ControlOrMeta+V');
  await page.getByRole('heading', { name: 'Votre article' }).waitFor();
  await expectFaultless();
  await enter('Garder');
  await page.getByText('est gardé sur cet appareil', { exact: false }).waitFor();
}

/** Nothing runs out of the screen, and axe finds nothing. */
async function expectFaultless(): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await faultsIn(page)).toEqual([]);
}

/** Moves the focus to a control, by its name, and presses it. */
async function enter(name: string, key?: string): Promise<void> {
  await tabTo(name, key);
  await page.keyboard.press('Enter');
}

async function tabTo(name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; (await focusedControl(page)).name !== name; presses += 1) {
    expect({ name, presses }).toEqual({ name, presses: Math.min(presses, 40) });
    await page.keyboard.press(key);
  }
  await expectFocus(name);
}

/** A control has the focus, and a reader sees that it has; a heading, that it is read from. */
async function expectFocus(name: string, { isOutlined = true } = {}): Promise<void> {
  await expect
    .poll(() => focusedControl(page))
    .toEqual({ name, isOutlined, isInView: true, isUncovered: true });
}

function queue(): Promise<string[]> {
  return page
    .locator('listening-queue h2')
    .allTextContents()
    .then((all) => all.map((title) => title.trim()));
}
