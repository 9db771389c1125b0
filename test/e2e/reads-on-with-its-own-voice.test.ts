import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '../../src/text/article.ts';
import { type App, openApp } from './app.ts';
import { giveEmbeddedVoice, recordEmbedded } from './embedded.ts';
import { openScreen, untilItCanAdd } from './my-articles.ts';
import { press } from './player.ts';
import { keepArticle } from './stored.ts';

const articles = ['Le bateau part.', 'La rivière monte.', 'Le vent souffle.'].map((text, index): Article => ({
  id: `article-${index}`,
  title: `Article ${index}`,
  lang: 'fr',
  paragraphs: [{ kind: 'paragraph', text }],
}));

let app: App;

beforeAll(async () => {
  app = await openApp({ voices: 'none' });
  await app.browser.addInitScript(recordEmbedded);
  await giveEmbeddedVoice(await app.visit());
  const page = await openScreen(app, 'ajouter/');
  await untilItCanAdd(page);
  for (const article of articles) await keepArticle(page, article);
  await app.server.stop();
  await page.goto(new URL('bibliotheque/', app.server.url).href);
  for (const { title } of articles) await press(page, `Ajouter à la suite : ${title}`);
  await page.close();
});
afterAll(() => app.close());

test('in a tab behind another, one article is heard after the other from an element that never falls silent', async () => {
  const page = await app.visit('article/article-0/');
  await press(page, 'Lire');
  await page.getByText('Pause').waitFor();
  await page.evaluate(() => {
    const halted: string[] = [];
    Object.assign(window, { halted });
    window.heard.audio?.addEventListener('pause', () => halted.push(document.title));
  });
  const front = await app.browser.newPage();
  await front.bringToFront();
  await page.getByText('Fin de l’article.').waitFor({ state: 'attached' });
  const { lit, halted } = await page.evaluate(() => ({
    lit: window.heard.moments.map(({ sentence }) => sentence.trim()).filter((sentence) => sentence !== ''),
    halted: Reflect.get(window, 'halted'),
  }));
  expect(Array.from(new Set(lit))).toEqual(articles.map(({ paragraphs }) => paragraphs[0]?.text));
  expect(await page.title()).toBe('Article 2 – À voix haute');
  expect(halted).toEqual([]);
});
