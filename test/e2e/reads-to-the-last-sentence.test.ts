import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { spokenForm } from '../../src/text/spoken-form.ts';
import { paragraphs } from './article.ts';
import { type SpeechLog, speechLog } from './spoken.ts';

let app: App;
let page: Page;
let log: SpeechLog;

beforeAll(async () => {
  app = await openApp();
  page = await app.visit();
  await page.getByLabel('Vitesse').selectOption('3');
  await page.getByRole('button', { name: 'Lire', exact: true }).click();
  await page.getByText('Fin de l’article.').waitFor({ timeout: 90_000 });
  log = await speechLog(page);
}, 120_000);
afterAll(() => app.close());

test('the whole article is said, paragraph after paragraph, in its spoken form', () => {
  const pieces = log.said.map(({ text }) => wordsIn(text));
  for (const paragraph of paragraphs) {
    const words = wordsIn(spokenForm(paragraph).spoken);
    const spoken: string[] = [];
    while (spoken.length < words.length && pieces.length > 0) spoken.push(...(pieces.shift() ?? []));
    expect(spoken).toEqual(words);
  }
  expect(pieces).toEqual([]);
});

test('each piece starts and ends before the next is given to the voice', () => {
  const order = log.moments.filter(({ type }) => type !== 'cancel' && type !== 'boundary');
  expect(order.map(({ type, utterance }) => `${type} ${utterance}`)).toEqual(
    log.said.flatMap((_, index) => [`speak ${index}`, `start ${index}`, `end ${index}`]),
  );
});

test('a French voice of the system says it, at the speed that was chosen', () => {
  for (const { lang, rate, voice } of log.said) {
    expect({ lang, rate }).toEqual({ lang: 'fr-FR', rate: 3 });
    expect(voice).toMatch(/French|Français/);
  }
});

test('the sentence is lit and its paragraph marked when the voice comes to it', () => {
  const starts = log.moments.filter(({ type }) => type === 'start');
  for (const { utterance, lit, marked } of starts) {
    expect(spokenForm(lit).spoken).toContain(log.said[utterance]?.text);
    expect(marked).toContain(lit);
    expect(paragraphs).toContain(marked);
  }
  expect(starts.length).toBeGreaterThan(paragraphs.length);
});

test('at the end nothing speaks, and Lire begins again', async () => {
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await page.getByRole('button', { name: 'Lire', exact: true }).click();
  await expect.poll(async () => (await speechLog(page)).said.at(-1)?.text).toBe(log.said[0]?.text);
});

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
