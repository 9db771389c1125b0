import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { paragraphs } from './article.ts';
import { complaintsOf } from './complaints.ts';
import { withoutSpeech } from './platforms.ts';
import { button, press } from './player.ts';

const noVoice =
  'Aucune voix française ici. Installez les paquets speech-dispatcher et espeak-ng, puis relancez le navigateur.';
const noSpeech =
  'Ce navigateur ne sait pas lire à voix haute. Ouvrez cette page avec Chrome, Edge, Firefox ou Safari.';

let app: App;

beforeAll(async () => {
  app = await openApp({ voices: 'none' });
});
afterAll(() => app.close());

test.each<[string, string, () => void]>([
  ['a system without a voice', noVoice, () => {}],
  ['a browser without speech', noSpeech, withoutSpeech],
])('%s is told what to do, and shows the article all the same', async (_, sentence, script) => {
  const page = await app.browser.newPage();
  await page.addInitScript(script);
  const complaints = await complaintsOf(page);
  await page.goto(app.server.url);
  await page.getByText(sentence).waitFor();
  // The case before has left its place.
  await press(page, 'Arrêter');
  await press(page, 'Lire');
  await button(page, 'Lire').waitFor();
  await page.getByText(sentence).waitFor();
  await press(page, 'Paragraphe suivant');
  await page.getByText('Paragraphe 2 sur 10').waitFor();
  expect(await page.locator('article > p').allTextContents()).toEqual(paragraphs);
  expect(await complaints()).toEqual([]);
});

test('Lire pressed before voices were found says so, then what to do', async () => {
  const page = await app.visit();
  await press(page, 'Lire');
  await page.getByText('Recherche d’une voix française…').waitFor();
  await page.getByText(noVoice).waitFor();
  expect(await button(page, 'Lire').isVisible()).toBe(true);
});
