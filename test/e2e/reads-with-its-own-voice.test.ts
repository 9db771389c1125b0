import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';
import { type App, openApp } from './app.ts';
import { paragraphs } from './article.ts';
import { giveEmbeddedVoice, recordEmbedded, soundNow } from './embedded.ts';
import { button, markedNow, press } from './player.ts';

let app: App;
let page: Page;

const sentences = paragraphs.flatMap((text) =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim()),
);

beforeAll(async () => {
  app = await openApp({ voices: 'none' });
  await app.browser.addInitScript(recordEmbedded);
  page = await app.visit();
  await page.getByText('Prêt hors ligne.').waitFor();
  await giveEmbeddedVoice(page);
  // From here on there is nothing but what is on the device.
  await app.server.stop();
});
beforeEach(async () => {
  page = await app.visit();
  await page.getByLabel('Vitesse').selectOption('1');
});
afterEach(async () => {
  // The next test begins at the beginning.
  const stop = button(page, 'Arrêter');
  if (await stop.isVisible()) await stop.click();
  await page.close();
});
afterAll(() => app.close());

async function expectHeard(words: string): Promise<void> {
  await expect.poll(async () => (await markedNow(page)).sentence).toContain(words);
  const { time } = await soundNow(page);
  await expect.poll(async () => (await soundNow(page)).time).toBeGreaterThan(time);
}

test('in a tab behind another it reads on to the last sentence, from one source once all is rendered', async () => {
  await page.getByLabel('Vitesse').selectOption('3');
  await press(page, 'Lire');
  await expectHeard('Au Mali');
  const front = await app.browser.newPage();
  await front.bringToFront();
  await page.getByText('Fin de l’article.').waitFor({ state: 'attached', timeout: 90_000 });
  const { moments } = await page.evaluate(() => window.heard);
  const lit = moments.filter(({ sentence }) => sentence.trim() !== '');
  const inOrder = lit.filter(({ sentence }, index) => sentence !== lit[index - 1]?.sentence);
  expect(inOrder.map(({ sentence }) => sentence.trim())).toEqual(sentences);
  // The silence of the tap, the first sentence, perhaps what was there when that was over, the whole article.
  const last = lit.at(-1)?.sources ?? 0;
  expect(last).toBeLessThanOrEqual(4);
  const fromLast = inOrder.filter((moment) => moment.sources === last);
  expect(fromLast.length).toBeGreaterThan((2 / 3) * sentences.length);
  await front.close();
}, 120_000);

test('words are lit in their order while they are heard', async () => {
  await press(page, 'Lire');
  await expect.poll(async () => (await markedNow(page)).sentence).toContain('Le week-end');
  const { moments } = await page.evaluate(() => window.heard);
  const first = moments.filter(({ sentence, word }) => sentence.startsWith('Au Mali') && word !== '');
  expect(first.map(({ word }) => word).join(' ')).toMatch(/^Au Mali l’offensive militaire malienne/);
});

describe('once it reads', () => {
  beforeEach(async () => {
    await press(page, 'Lire');
    await expectHeard('Au Mali');
    // Further than the first word: there, another source may still take the place of the first.
    await page.waitForFunction(() => window.heard.moments.at(-1)?.word.includes('offensive'));
  });

  test('Pause stops the sound where it is, and Lire goes on there', async () => {
    await press(page, 'Pause');
    const { paused, time } = await soundNow(page);
    expect(paused).toBe(true);
    const sources = (await soundNow(page)).sources;
    await press(page, 'Lire');
    await expectHeard('Au Mali');
    expect(await soundNow(page)).toMatchObject({ paused: false, sources });
    expect((await soundNow(page)).time).toBeGreaterThan(time);
  });

  test('steps lead to the sentence or paragraph beside', async () => {
    await press(page, 'Phrase suivante');
    await expectHeard('Le week-end');
    await press(page, 'Paragraphe suivant');
    await expectHeard('Les soldats');
    await press(page, 'Phrase précédente');
    await expectHeard('Hier');
    await press(page, 'Paragraphe précédent');
    await expectHeard('Au Mali');
  });

  test('a new speed is heard at once, from the same source', async () => {
    const before = await soundNow(page);
    await page.getByLabel('Vitesse').selectOption('2');
    await expect.poll(async () => (await soundNow(page)).rate).toBe(2);
    const after = await soundNow(page);
    expect(after.sources).toBe(before.sources);
    expect(after.time).toBeGreaterThanOrEqual(before.time);
    expect((await markedNow(page)).sentence).toContain('Au Mali');
  });

  test('Échap falls silent, and Arrêter goes back to the beginning', async () => {
    await page.keyboard.press('Escape');
    await button(page, 'Lire').waitFor();
    expect((await soundNow(page)).paused).toBe(true);
    await press(page, 'Lire');
    await press(page, 'Arrêter');
    expect((await soundNow(page)).paused).toBe(true);
    await press(page, 'Lire');
    await expectHeard('Au Mali');
  });
});
