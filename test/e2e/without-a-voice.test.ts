import { expect, test } from 'vitest';
import { type AppOptions, openApp } from './app.ts';
import { paragraphs } from './article.ts';
import { complaintsOf } from './complaints.ts';
import { withoutSpeech } from './platforms.ts';
import { button, press } from './player.ts';

const noVoice =
  'Aucune voix française ici. Installez les paquets speech-dispatcher et espeak-ng, puis relancez le navigateur.';
const noSpeech =
  'Aucune voix française ici. Ce navigateur ne sait pas lire à voix haute. Ouvrez cette page avec Chrome, Edge, Firefox ou Safari.';

test.each<[string, string, AppOptions, () => void]>([
  ['a system without a voice', noVoice, { voices: 'none' }, () => {}],
  ['a browser without speech', noSpeech, {}, withoutSpeech],
])('%s is told what to do, and shows the article all the same', async (_, sentence, options, script) => {
  const app = await openApp(options);
  await app.browser.addInitScript(script);
  const page = await app.browser.newPage();
  const complaints = await complaintsOf(page);
  await page.goto(app.server.url);
  await page.getByText(sentence).waitFor();
  await press(page, 'Lire');
  await page.getByText(sentence).waitFor();
  await button(page, 'Lire').waitFor();
  await press(page, 'Paragraphe suivant');
  await page.getByText('Paragraphe 2 sur 10').waitFor();
  expect(await page.locator('article > p').allTextContents()).toEqual(paragraphs);
  expect(await complaints()).toEqual([]);
  await app.close();
});
