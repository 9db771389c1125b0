import { afterAll, beforeAll, expect, test } from 'vitest';
import { mostAtOnce } from '../e2e/at-once.ts';
import { buildEdition } from '../e2e/build-edition.ts';
import { serve, type SiteServer } from '../e2e/server.ts';
import { folderSite, withScript } from '../e2e/site.ts';
import { recordSpeech } from '../e2e/spoken.ts';
import { Listener } from './listener.ts';
import { openWebKit, type WebKit } from './webkit.ts';

const article = `---
title: Le marché du jeudi
published: 2024-02-01
---

Le marché ouvre tôt. Une barque arrive. Elle apporte des mangues. À midi, tout est vendu.
`;
let edition: Awaited<ReturnType<typeof buildEdition>>;
let server: SiteServer;
let webkit: WebKit;
let listener: Listener;

/**
 * For a page to run before its own scripts: the voices here, which are English, say that they are French.
 * WebKitGTK sends the start of a second utterance and never its end.
 */
function pretendFrench(): void {
  const list = speechSynthesis.getVoices.bind(speechSynthesis);
  speechSynthesis.getVoices = () =>
    list().map((voice) =>
      Object.defineProperties(voice, { lang: { value: 'fr-FR' }, localService: { value: true } }),
    );
}

beforeAll(async () => {
  edition = await buildEdition({ 'marche.md': article });
  server = await serve(withScript(withScript(folderSite(edition.folder), recordSpeech), pretendFrench));
  webkit = await openWebKit();
  listener = new Listener(webkit.driver);
  await webkit.driver.visit(new URL('article/marche/', server.url).href);
});
afterAll(async () => {
  await webkit.close();
  await server.stop();
  await edition.remove();
});

test('a sentence whose end never comes is tried again, then the reading rests there and says so', async () => {
  await expect.poll(async () => (await listener.player()).main).toBe('Lire');
  await listener.press('Lire');
  await expect.poll(() => listener.lit()).toMatch(/^Le marché/);
  // Twice as long as the voice may stay without a word, for one trial after the other.
  await expect
    .poll(() => listener.player(), { timeout: 45_000 })
    .toMatchObject({ main: 'Lire', message: 'La voix s’est arrêtée. Touchez Lire pour reprendre ici.' });
  const { said, moments } = await listener.speech();
  const stuck = said.findIndex(({ text }) => text === 'Une barque arrive.');
  const reports = moments.filter(({ type, utterance }) => type !== 'cancel' && utterance === stuck);
  expect(reports.map(({ type }) => type)).toEqual(['speak', 'start']);
  expect(said.slice(stuck + 1).map(({ text }) => text)).toContain('Une barque arrive.');
  expect(mostAtOnce(moments)).toBe(1);
});

test('the place is kept, and Lire leads out', async () => {
  expect(await listener.lit()).toMatch(/^Une barque/);
  const { said } = await listener.speech();
  await listener.press('Lire');
  await expect.poll(async () => (await listener.speech()).said.length).toBeGreaterThan(said.length);
  expect((await listener.speech()).said[said.length]?.text).toBe('Une barque arrive.');
});
