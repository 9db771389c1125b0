import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { mostAtOnce } from './at-once.ts';
import { button, markedNow, press, tapOn } from './player.ts';
import { heardNow, isSpeaking, speechLog } from './spoken.ts';

let app: App;
let page: Page;

beforeAll(async () => {
  app = await openApp();
});
beforeEach(async () => {
  page = await app.visit();
  // Each test begins at the beginning, wherever the one before it has left.
  await press(page, 'Arrêter');
  // So slow that no sentence ends while a test looks at it.
  await page.getByLabel('Vitesse').selectOption('0.5');
});
afterEach(() => page.close());
afterAll(() => app.close());

/** Waits until the voice says the sentence with these words, which the page shows then. */
async function expectHeard(words: string): Promise<void> {
  await expect.poll(() => heardNow(page)).toContain(words);
  expect((await speechLog(page)).said.at(-1)?.text).toContain(words);
  expect((await markedNow(page)).sentence).toContain(words);
}

/** Makes sure that nothing is said. Firefox's `speaking` tells of that a moment after it was told to be silent. */
async function expectSilent(): Promise<void> {
  expect(await heardNow(page)).toBe('');
  await expect.poll(() => isSpeaking(page)).toBe(false);
}

/** Waits until the page shows the sentence with these words, and makes sure that nothing is said. */
async function expectSilentAt(words: string): Promise<void> {
  const { said } = await speechLog(page);
  await expect.poll(async () => (await markedNow(page)).sentence).toContain(words);
  await expectSilent();
  expect((await speechLog(page)).said).toHaveLength(said.length);
}

test('pause is silent, and Lire says the same sentence again', async () => {
  await press(page, 'Lire');
  await expectHeard('Au Mali');
  await press(page, 'Phrase suivante');
  await expectHeard('Le week-end');
  await press(page, 'Pause');
  await expectSilentAt('Le week-end');
  await press(page, 'Lire');
  await expectHeard('Le week-end');
});

test('Échap pauses', async () => {
  await press(page, 'Lire');
  await expectHeard('Au Mali');
  await page.keyboard.press('Escape');
  await button(page, 'Lire').waitFor();
  await expectSilentAt('Au Mali');
});

test('steps lead to the sentence or paragraph beside while the voice reads', async () => {
  await press(page, 'Lire');
  await expectHeard('Au Mali');
  await press(page, 'Phrase suivante');
  await expectHeard('Le week-end');
  await press(page, 'Paragraphe suivant');
  await expectHeard('Les soldats');
  await press(page, 'Phrase précédente');
  await expectHeard('Hier');
  await press(page, 'Paragraphe suivant');
  await press(page, 'Paragraphe suivant');
  await expectHeard('Après avoir');
  await press(page, 'Paragraphe précédent');
  await expectHeard('Les soldats');
});

test('steps move the place in silence while paused, and Lire starts there', async () => {
  await press(page, 'Lire');
  await expectHeard('Au Mali');
  await press(page, 'Pause');
  await expectSilentAt('Au Mali');
  await press(page, 'Phrase suivante');
  await expectSilentAt('Le week-end');
  await press(page, 'Paragraphe suivant');
  await expectSilentAt('Les soldats');
  await press(page, 'Phrase précédente');
  await expectSilentAt('Hier');
  await page.getByText('Paragraphe 1 sur 10').waitFor();
  await press(page, 'Paragraphe suivant');
  await press(page, 'Paragraphe suivant');
  await expectSilentAt('Après avoir');
  await press(page, 'Paragraphe précédent');
  await expectSilentAt('Les soldats');
  await page.getByText('Paragraphe 2 sur 10').waitFor();
  await press(page, 'Lire');
  await expectHeard('Les soldats');
});

test('a tap on a sentence and « Lire à partir d’ici » start the voice there', async () => {
  await tapOn(page, 'assurent notamment');
  expect((await speechLog(page)).said).toEqual([]);
  await press(page, 'Lire à partir d’ici');
  await expectHeard('Les Fama assurent');
  await tapOn(page, 'réseaux téléphoniques');
  await expectHeard('Les Fama assurent');
  await press(page, 'Lire à partir d’ici');
  await expectHeard('Et les réseaux');
  await press(page, 'Pause');
  await expectSilentAt('Et les réseaux');
  await tapOn(page, 'Impossible de savoir');
  await expectSilentAt('Et les réseaux');
  await press(page, 'Lire à partir d’ici');
  await expectHeard('Impossible de savoir');
});

test('another speed keeps the sentence, and is kept for the next visit', async () => {
  const speed = page.getByLabel('Vitesse');
  const lastRate = async () => (await speechLog(page)).said.at(-1)?.rate;
  await press(page, 'Lire');
  await press(page, 'Phrase suivante');
  await expectHeard('Le week-end');
  await speed.selectOption('1.5');
  await expect.poll(lastRate).toBe(1.5);
  await expectHeard('Le week-end');
  await press(page, 'Pause');
  await expectSilentAt('Le week-end');
  await speed.selectOption('2');
  await expectSilentAt('Le week-end');
  await press(page, 'Lire');
  await expectHeard('Le week-end');
  expect(await lastRate()).toBe(2);
  await page.reload();
  await expect.poll(() => speed.inputValue()).toBe('2');
});

test('Arrêter goes back to the beginning', async () => {
  await press(page, 'Lire');
  await press(page, 'Paragraphe suivant');
  await expectHeard('Les soldats');
  await press(page, 'Arrêter');
  expect(await markedNow(page)).toEqual({ sentence: '', paragraph: '' });
  await expectSilent();
  await page.getByText('Paragraphe 1 sur 10').waitFor();
  await press(page, 'Lire');
  await expectHeard('Au Mali');
  await press(page, 'Paragraphe suivant');
  await press(page, 'Pause');
  await press(page, 'Arrêter');
  expect(await markedNow(page)).toEqual({ sentence: '', paragraph: '' });
  await press(page, 'Lire');
  await expectHeard('Au Mali');
});

test('however fast the buttons are pressed, only one thing is said', async () => {
  await press(page, 'Lire');
  for (let times = 0; times < 5; times += 1) {
    await press(page, 'Paragraphe suivant');
    await press(page, 'Phrase suivante');
    await press(page, 'Paragraphe précédent');
  }
  await expectHeard('Après avoir');
  expect(mostAtOnce((await speechLog(page)).moments)).toBe(1);
});
