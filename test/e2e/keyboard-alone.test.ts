import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { focusedControl } from './focused-control.ts';
import { pretendIos } from './platforms.ts';
import { heardNow } from './spoken.ts';

const PLAYER = [
  'Lire',
  'Arrêter',
  'Vitesse',
  'Réglages',
  'Paragraphe précédent',
  'Phrase précédente',
  'Répéter la phrase',
  'Phrase suivante',
  'Paragraphe suivant',
];

let app: App;
let page: Page;

beforeAll(async () => {
  app = await openApp();
  await app.browser.addInitScript(pretendIos);
});
beforeEach(async () => {
  page = await app.visit();
  await page.setViewportSize({ width: 360, height: 640 });
  await page.getByRole('button', { name: 'Installer' }).waitFor();
});
afterAll(() => app.close());

test('Tab leads through every control, each seen with its outline', async () => {
  await page.getByText('Prêt hors ligne.').waitFor();
  const controls = [
    'Aller au lecteur',
    'À voix haute',
    'Mes articles',
    'Ajouter',
    'Installer',
    'Aa Lecture',
    'Écouter ensuite',
    'Partager cet article',
    'Aide',
    'Accessibilité : totalement conforme',
    'Fermer',
    ...PLAYER,
  ];
  for (const name of controls) {
    await page.keyboard.press('Tab');
    await expect
      .poll(() => focusedControl(page))
      .toEqual({ name, isOutlined: true, isInView: true, isUncovered: true });
  }
});

test('going through the player by keys leaves the text where it is', async () => {
  await page.evaluate(() => {
    scrollTo({ top: 400, behavior: 'instant' });
    document.querySelector<HTMLElement>('player-bar .play')?.focus({ preventScroll: true });
  });
  for (const name of PLAYER.slice(1)) {
    await page.keyboard.press('Tab');
    expect((await focusedControl(page)).name).toBe(name);
  }
  expect(await page.evaluate(() => scrollY)).toBe(400);
});

test('the first link leads to the player, where keys do all that a finger does', async () => {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect((await focusedControl(page)).name).toBe('Lire');
  await page.keyboard.press('Enter');
  await expect.poll(() => heardNow(page)).toContain('Au Mali');
  expect((await focusedControl(page)).name).toBe('Pause');
  await page.keyboard.press('Space');
  await expect.poll(() => heardNow(page)).toBe('');
  expect((await focusedControl(page)).name).toBe('Lire');
  await tabTo('Paragraphe suivant');
  await page.keyboard.press('Enter');
  await page.getByText('Paragraphe 2 sur 10').waitFor();
  await tabTo('Vitesse', 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  expect(await page.getByLabel('Vitesse').inputValue()).toBe('1.1');
  await tabTo('Lire', 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect.poll(() => heardNow(page)).toContain('Les soldats');
  await tabTo('Arrêter');
  await page.keyboard.press('Space');
  await expect.poll(() => heardNow(page)).toBe('');
  await page.getByText('Paragraphe 1 sur 10').waitFor();
});

test('the settings are opened, changed and closed by keys, and the voice goes on', async () => {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo('Lire');
  await page.keyboard.press('Enter');
  await expect.poll(() => heardNow(page)).toContain('Au Mali');
  await tabTo('Réglages');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focusedControl(page)).name).toBe('Fermer');
  await tabTo('Plus aiguë', 'Tab', 20);
  await page.keyboard.press('Space');
  await page.getByText('10 % plus aiguë').waitFor();
  await tabTo('Voir et changer les touches', 'Tab', 40);
  expect(await focusedControl(page)).toMatchObject({ isOutlined: true, isInView: true, isUncovered: true });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expect.poll(async () => (await focusedControl(page)).name).toBe('Réglages');
  await tabTo('Pause', 'Shift+Tab');
});

async function tabTo(name: string, key = 'Tab', most = 10): Promise<void> {
  for (let presses = 0; (await focusedControl(page)).name !== name; presses += 1) {
    expect(presses).toBeLessThan(most);
    await page.keyboard.press(key);
  }
}
