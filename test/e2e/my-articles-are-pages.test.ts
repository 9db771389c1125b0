import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '../../src/text/article.ts';
import { type App, openApp } from './app.ts';
import { complaintsOf } from './complaints.ts';
import { press } from './player.ts';
import { heardNow } from './spoken.ts';
import { keepArticle } from './stored.ts';

const article: Article = {
  id: 'le-marche-de-nuit-1a2b3c',
  title: 'Le marché de nuit',
  lang: 'fr',
  source: 'https://exemple.fr/marche',
  paragraphs: [
    { kind: 'heading', text: 'Au bord du fleuve', level: 1 },
    { kind: 'paragraph', text: 'Les barques arrivent avec la nuit. On allume <des> lampes.' },
    { kind: 'quote', text: 'Il y a du poisson, il y a du riz.' },
    { kind: 'list-item', text: 'Le poisson vient du fleuve.' },
    { kind: 'list-item', text: 'Le riz vient de loin.' },
  ],
};

let app: App;
let page: Page;

beforeAll(async () => {
  app = await openApp({ base: '/un/dossier/' });
  page = await app.visit();
  await page.getByText('Prêt hors ligne.').waitFor();
  await keepArticle(page, article);
  await app.server.stop();
});
afterAll(() => app.close());

test.each(['article/le-marche-de-nuit-1a2b3c/', 'article/le-marche-de-nuit-1a2b3c'])(
  'an article of my own is a page like any other, with no network, at %s',
  async (address) => {
    const tab = await app.visit(address);
    expect(await tab.locator('article > :not(header, ul), article > ul > li').allTextContents()).toEqual(
      article.paragraphs.map(({ text }) => text),
    );
    expect(await tab.locator('article').getByRole('listitem').count()).toBe(2);
    expect(await tab.title()).toContain('Le marché de nuit');
    await press(tab, 'Lire');
    await expect.poll(() => heardNow(tab)).toMatch(/^Au bord du fleuve/);
    await tab.close();
  },
);

test('such a page breaks no rule', async () => {
  const tab = await app.browser.newPage();
  const complaints = await complaintsOf(tab);
  await tab.goto(new URL(`article/${article.id}/`, app.server.url).href);
  await tab.locator('article').waitFor();
  const held = (await complaints()).filter((each) => !/icon\.svg|ERR_CONNECTION_REFUSED/.test(each));
  expect(held).toEqual([]);
});

test('its policy is that of every other page', async () => {
  const tab = await app.visit(`article/${article.id}/`);
  expect(await policyOf(tab)).toBe(await policyOf(page));
});

function policyOf(tab: Page): Promise<string | null> {
  return tab.locator('meta[http-equiv]').getAttribute('content');
}
