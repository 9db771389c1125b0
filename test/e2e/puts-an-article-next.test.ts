import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '../../src/text/article.ts';
import { type App, openApp } from './app.ts';
import { filesKept } from './files-kept.ts';
import { button, press } from './player.ts';
import { keepArticle } from './stored.ts';

const BAKER = anArticle('Le boulanger');
const MILLER = anArticle('Le meunier');

let app: App;
let page: Page;

beforeAll(async () => {
  app = await openApp();
  page = await app.visit();
  await page.getByText('Prêt hors ligne.').waitFor();
});
afterAll(() => app.close());

test('with no network, a first press says what is missing', async () => {
  await app.server.stop();
  page = await app.visit();
  await press(page, 'Écouter ensuite');
  await expect.poll(() => page.locator('player-bar .message').textContent()).toContain('il faut du réseau');
  await app.server.start();
});

test('an article shipped with the app is put into the queue by the first press, and what that takes is kept', async () => {
  expect(await filesKept(page, 'import')).toEqual([]);
  page = await app.visit();
  await press(page, 'Écouter ensuite');
  await page.getByText('Cet article sera lu ensuite.').waitFor();
  await expect.poll(async () => (await filesKept(page, 'import')).length).toBeGreaterThan(3);
  await app.server.stop();
  await page.reload();
  await button(page, '✓ Écouter ensuite').waitFor();
});

test('on paper there is nothing to press', async () => {
  await page.locator('article p').last().click();
  await button(page, 'Lire à partir d’ici').waitFor();
  await button(page, 'Partager cet article').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('button:visible').count()).toBe(0);
  await page.emulateMedia({ media: null });
});

test('the next goes right after what is listened to, in another tab too, and first where nothing of the queue is', async () => {
  for (const article of [BAKER, MILLER]) await keepArticle(page, article);
  await queueFrom(BAKER);
  expect(await queue()).toEqual([BAKER.id, 'mali-kidal']);
  const listening = await app.visit(`article/${BAKER.id}/`);
  await listening.getByLabel('Vitesse').selectOption('0.5');
  await press(listening, 'Lire');
  await expect
    .poll(() => listening.evaluate((id) => localStorage.getItem(`place:${id}`), BAKER.id))
    .not.toBeNull();
  await press(listening, 'Pause');
  await queueFrom(MILLER);
  expect(await queue()).toEqual([BAKER.id, MILLER.id, 'mali-kidal']);
  await listening.close();
});

test('pressed again, it takes the article out; « Annuler » puts it back where it was', async () => {
  const tab = await app.visit(`article/${MILLER.id}/`);
  await press(tab, '✓ Écouter ensuite');
  await tab.getByText('Cet article n’est plus dans votre liste.').waitFor();
  expect(await queue()).toEqual([BAKER.id, 'mali-kidal']);
  await press(tab, 'Annuler');
  await button(tab, '✓ Écouter ensuite').waitFor();
  expect(await queue()).toEqual([BAKER.id, MILLER.id, 'mali-kidal']);
});

/** Puts an article into the queue from its own page. */
async function queueFrom({ id }: Article): Promise<void> {
  const tab = await app.visit(`article/${id}/`);
  await press(tab, 'Écouter ensuite');
  await tab.getByText('Cet article sera lu ensuite.').waitFor();
  await tab.close();
}

/** The queue, as it is kept. */
function queue(): Promise<unknown> {
  return page.evaluate(async () => {
    const request = indexedDB.open('library');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const get = request.result.transaction('queue').objectStore('queue').get('all');
    await new Promise((resolve) => get.addEventListener('success', resolve));
    request.result.close();
    return get.result;
  });
}

function anArticle(title: string): Article {
  const text = 'Il se lève avant le jour, et personne ne le voit. Puis la rue s’éveille.';
  return {
    id: title.toLowerCase().replace(' ', '-'),
    title,
    lang: 'fr',
    paragraphs: [{ kind: 'paragraph', text }],
  };
}
