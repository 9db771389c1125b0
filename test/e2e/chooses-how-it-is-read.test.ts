import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { buildEdition } from './build-edition.ts';
import { button, markedNow, press } from './player.ts';
import { inSettings, openSettings } from './settings.ts';
import { folderSite } from './site.ts';
import { heardNow, speechLog } from './spoken.ts';

const short = `---
title: Le bus sous la pluie
---

Il pleut ce matin. La rue est vide.

Le bus arrive enfin. Tout le monde monte.
`;

let edition: Awaited<ReturnType<typeof buildEdition>>;
let app: App;
let page: Page;

beforeAll(async () => {
  edition = await buildEdition({ 'bus.md': short });
});
beforeEach(async () => {
  app = await openApp({ site: folderSite(edition.folder) });
  page = await app.visit('article/bus/');
});
afterEach(() => app.close());
afterAll(() => edition.remove());

const said = async () => (await speechLog(page)).said.map(({ text }) => text);

test('the voice is silent between paragraphs for as long as the reader wants', async () => {
  await inSettings(page, async (dialog) => {
    const more = dialog.getByRole('button', { name: 'Allonger la pause entre les paragraphes' });
    for (let presses = 0; presses < 4; presses += 1) await more.click();
    await dialog.getByText('1 s', { exact: true }).waitFor();
  });
  await press(page, 'Lire');
  await page.getByText('Fin de l’article.').waitFor();
  const { moments } = await speechLog(page);
  const at = (type: string, utterance: number) =>
    moments.find((each) => each.type === type && each.utterance === utterance)?.at ?? Number.NaN;
  expect(at('speak', 2) - at('end', 1)).toBeGreaterThan(990);
});

test('after each sentence the voice waits, and Lire says the next', async () => {
  await inSettings(page, (dialog) => dialog.getByLabel('Après chaque phrase').check());
  await press(page, 'Lire');
  await button(page, 'Pause').waitFor();
  await button(page, 'Lire').waitFor();
  expect(await said()).toEqual(['Il pleut ce matin.']);
  expect((await markedNow(page)).sentence).toBe('La rue est vide.');
  await press(page, 'Lire');
  await expect.poll(said).toHaveLength(2);
  await button(page, 'Lire').waitFor();
  expect(await said()).toEqual(['Il pleut ce matin.', 'La rue est vide.']);
});

test('at the end of the paragraph the timer ends the reading, and is over', async () => {
  await press(page, 'Lire');
  await inSettings(page, (dialog) => dialog.getByRole('button', { name: 'Fin du paragraphe' }).click());
  const note = page.locator('sleep-note').getByText('La voix s’arrête à la fin du paragraphe.');
  await note.waitFor();
  await button(page, 'Lire').waitFor();
  expect(await said()).toHaveLength(2);
  await note.waitFor({ state: 'hidden' });
  await press(page, 'Lire');
  await page.getByText('Fin de l’article.').waitFor();
});

test('another speed is heard while the settings are open, from the same sentence', async () => {
  await page.getByLabel('Vitesse').selectOption('0.5');
  await press(page, 'Lire');
  await expect.poll(() => heardNow(page)).toContain('Il pleut');
  const dialog = await openSettings(page);
  await dialog.getByRole('button', { name: 'Accélérer' }).click();
  await expect.poll(async () => (await speechLog(page)).said.at(-1)?.rate).toBeCloseTo(0.6);
  expect(await said()).toEqual(['Il pleut ce matin.', 'Il pleut ce matin.']);
  await dialog.getByRole('button', { name: 'Plus grave' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await button(page, 'Pause').waitFor();
});

test('a sentence is repeated by one button', async () => {
  await page.getByLabel('Vitesse').selectOption('0.5');
  await press(page, 'Lire');
  await press(page, 'Phrase suivante');
  await expect.poll(() => heardNow(page)).toContain('La rue');
  await press(page, 'Répéter la phrase');
  await expect.poll(async () => (await said()).slice(-2)).toEqual(['La rue est vide.', 'La rue est vide.']);
});

test('how the text is marked is kept for the next visit', async () => {
  const choice = () => page.evaluate(() => document.documentElement.dataset['highlight']);
  expect(await choice()).toBe('colour');
  await inSettings(page, (dialog) => dialog.getByLabel('Souligné').check());
  expect(await choice()).toBe('style');
  await page.reload();
  await expect.poll(choice).toBe('style');
});

test('shortcuts read, step and pause; the view follows the voice', async () => {
  await page.goto(app.server.url);
  await page.mouse.move(1, 1);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.locator('swipe-steps').waitFor({ state: 'attached' });
  await page.keyboard.press('Alt+Shift+KeyL');
  await expect.poll(() => heardNow(page)).toContain('Au Mali');
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('Alt+Shift+ArrowDown');
  await page.getByText('Paragraphe 4 sur 10').waitFor();
  expect(await button(page, 'Revenir à la lecture').count()).toBe(0);
  await page.keyboard.press('Escape');
  await button(page, 'Lire').waitFor();
  await expect.poll(() => heardNow(page)).toBe('');
});

test('a finger that glides over the player steps by sentence, or farther by paragraph, and presses nothing', async () => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.locator('swipe-steps').waitFor({ state: 'attached' });
  const box = await button(page, 'Lire').boundingBox();
  const y = (box?.y ?? 0) + 20;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await glide(session, y, 140, 60);
  await expect.poll(async () => (await markedNow(page)).sentence).toBe('La rue est vide.');
  await glide(session, y, 300, 60);
  await expect.poll(async () => (await markedNow(page)).sentence).toBe('Le bus arrive enfin.');
  await glide(session, y, 60, 140);
  await expect.poll(async () => (await markedNow(page)).sentence).toBe('La rue est vide.');
  expect(await said()).toEqual([]);
});

async function glide(session: CDPSession, y: number, from: number, to: number): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y }] });
  for (let step = 1; step <= 8; step += 1) {
    const x = from + ((to - from) * step) / 8;
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y }] });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
