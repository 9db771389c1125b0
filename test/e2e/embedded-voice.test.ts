import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';
import { type App, openApp } from './app.ts';
import { paragraphs } from './article.ts';
import { giveEmbeddedVoice, recordEmbedded, soundNow } from './embedded.ts';
import { press } from './player.ts';

let app: App;
let page: Page;

beforeAll(async () => {
  app = await openApp({ voices: 'none', sound: true });
  await app.browser.addInitScript(recordEmbedded);
  page = await app.visit();
  page.on('console', (m) => console.log(m.text()));
  page.on('pageerror', (m) => console.log(m.stack));
  await giveEmbeddedVoice(page);
  await page.getByLabel('Vitesse').selectOption('3');
  await press(page, 'Lire');
  await page
    .getByText('Fin de l’article.')
    .waitFor({ timeout: 170_000 })
    .catch(async (e) => {
      console.log(
        await page.evaluate(() =>
          JSON.stringify([window.heard.moments.slice(-5), document.querySelector('player-bar')?.textContent]),
        ),
        await soundNow(page),
      );
      throw e;
    });
}, 200_000);
afterAll(() => app.close());

test('the embedded voice reads the article to its last sentence, each in its order', async () => {
  const moments = await page.evaluate(() => window.heard.moments);
  const sentences = moments
    .map(({ sentence }) => sentence.trim())
    .filter((s, i, all) => s && s !== all[i - 1]);
  const expected = paragraphs.flatMap((p) =>
    sentencesOf(p).map(({ start, end }) => p.slice(start, end).trim()),
  );
  expect(sentences).toEqual(expected);
  console.log(await soundNow(page), JSON.stringify(moments.slice(0, 12)));
  expect((await soundNow(page)).sources).toBeLessThanOrEqual(3);
});
