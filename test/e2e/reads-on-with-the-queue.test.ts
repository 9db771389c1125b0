import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '../../src/text/article.ts';
import { novelOf } from '../fakes/novel.ts';
import { type App, openApp } from './app.ts';
import { openScreen, untilItCanAdd } from './my-articles.ts';
import { markedNow, press } from './player.ts';
import { openSettings } from './settings.ts';
import { speechLog } from './spoken.ts';
import { keepArticle, keepPlace } from './stored.ts';

const PORT: Article = {
  id: 'le-port-1a',
  title: 'Le port',
  lang: 'fr',
  paragraphs: [{ kind: 'paragraph', text: 'Le bateau part. La mer est calme.' }],
};
const RIVER: Article = {
  id: 'la-riviere-2b',
  title: 'La rivière',
  lang: 'fr',
  source: 'https://exemple.fr/riviere',
  paragraphs: [
    { kind: 'heading', text: 'En amont' },
    { kind: 'paragraph', text: 'Elle descend vite.' },
    { kind: 'heading', text: 'Au milieu' },
    { kind: 'paragraph', text: 'Elle tourne.' },
    { kind: 'heading', text: 'En aval' },
    { kind: 'paragraph', text: 'Elle ralentit ici. Puis elle passe sous le vieux pont de la ville haute.' },
  ],
};
const WIND: Article = {
  id: 'le-vent-3c',
  title: 'Le vent',
  lang: 'fr',
  paragraphs: [{ kind: 'paragraph', text: 'Il souffle encore.' }],
};

const novel = novelOf('la-riviere-sans-nom-1', 320);

declare global {
  interface Window {
    announced: (string | null)[];
  }
}

let app: App;
let page: Page;

beforeAll(async () => {
  app = await openApp({ base: '/un/dossier/' });
  page = await openScreen(app, 'ajouter/');
  await page.getByText('Prêt hors ligne.').waitFor();
  await untilItCanAdd(page);
  for (const article of [WIND, RIVER, PORT]) await keepArticle(page, article);
  await app.server.stop();
  await go('bibliotheque/');
  for (const { title } of [PORT, RIVER, WIND]) await press(page, `Ajouter à la suite : ${title}`);
  await page.getByRole('link', { name: 'À écouter (3)' }).click();
  await page.getByRole('link', { name: 'Écouter la suite' }).click();
});
afterAll(() => app.close());

const go = (address: string) => page.goto(new URL(address, app.server.url).href);
const address = ({ id }: Article) => new URL(`article/${id}/`, app.server.url).href;
const title = () => page.locator('article h1').innerText();

test('one article is read after the other, by the same page, with no network and no further tap', async () => {
  await expect.poll(title).toBe('Le port');
  await page.mouse.move(1, 1);
  await page.locator('up-next').waitFor({ state: 'attached' });
  await page.evaluate(noteAnnouncements);
  await press(page, 'Lire');
  await page.getByText('À suivre : « La rivière »').waitFor();
  await expect.poll(async () => (await markedNow(page)).paragraph).toContain('Elle ralentit');
  expect(await shown()).toEqual({
    address: address(RIVER),
    tab: 'La rivière – À voix haute',
    heading: 'La rivière',
    system: 'La rivière',
    contents: ['En amont', 'Au milieu', 'En aval'],
    progress: 6,
    announced: '',
  });
  await page.getByText('Fin de l’article.', { exact: true }).waitFor();
  expect(await shown()).toMatchObject({ address: address(WIND), heading: 'Le vent' });
  // Noted by the page itself: it is still the same.
  expect(await page.evaluate(() => window.announced)).toEqual([
    'À suivre : « La rivière »',
    'À suivre : « Le vent »',
  ]);
  const { said } = await speechLog(page);
  expect(said.map(({ text }) => text.trim())).toEqual([
    'Le bateau part.',
    'La mer est calme.',
    'En amont',
    'Elle descend vite.',
    'Au milieu',
    'Elle tourne.',
    'En aval',
    'Elle ralentit ici.',
    'Puis elle passe sous le vieux pont de la ville haute.',
    'Il souffle encore.',
  ]);
});

test('each was noted as heard to its last paragraph, and has left the queue', async () => {
  const ids = [PORT, RIVER, WIND].map(({ id }) => id);
  const kept = await page.evaluate(
    (all) => all.map((id) => JSON.parse(localStorage.getItem(`place:${id}`) ?? 'null')),
    ids,
  );
  expect(kept.map(({ finished }) => typeof finished)).toEqual(['number', 'number', 'number']);
  expect(kept.map(({ heard }) => heard)).toEqual([[[0, 0]], [[0, 5]], [[0, 0]]]);
  await page.locator('article .heard').waitFor();
  const library = await openScreen(app, 'bibliotheque/');
  await library.getByRole('button', { name: 'Ajouter à la suite : Le vent' }).waitFor();
  expect(await library.getByRole('link', { name: /^À écouter/ }).count()).toBe(0);
  await library.close();
});

test('back and forward show the right article, silent, and Lire reads it', async () => {
  await page.goBack();
  await expect.poll(title).toBe('La rivière');
  await expect.poll(() => page.title()).toBe('La rivière – À voix haute');
  await page.goBack();
  await expect.poll(title).toBe('Le port');
  const before = (await speechLog(page)).said.length;
  await press(page, 'Lire');
  await expect.poll(async () => (await speechLog(page)).said.at(before)?.text).toBe('Le bateau part.');
  await page.goForward();
  await expect.poll(title).toBe('La rivière');
  await expect.poll(() => page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await page.reload();
  await expect.poll(title).toBe('La rivière');
});

test('in a tab behind another, what is no longer on this device is passed over, and the last of the queue is the end', async () => {
  await inQueue(['parti', WIND.id]);
  await press(page, 'Lire');
  const front = await app.browser.newPage();
  await front.bringToFront();
  await page.getByText('Fin de l’article.', { exact: true }).waitFor({ state: 'attached' });
  expect(await title()).toBe('Le vent');
  await front.close();
});

test('a reading that is to end with the article ends with it', async () => {
  await inQueue([PORT.id]);
  const dialog = await openSettings(page);
  await dialog.getByRole('button', { name: 'Fin de l’article' }).click();
  await page.keyboard.press('Escape');
  await press(page, 'Lire');
  await page.getByText('Fin de l’article.', { exact: true }).waitFor();
  expect(await title()).toBe('Le vent');
  await press(page, 'Lire');
  await page.getByText('À suivre : « Le port »').waitFor();
});

test('a book is read on from its place, and all of it comes', async () => {
  await press(page, 'Pause');
  await keepArticle(page, novel);
  await keepPlace(page, novel, 200);
  await inQueue([novel.id]);
  await press(page, 'Lire');
  await expect.poll(async () => (await markedNow(page)).paragraph).toContain('Numéro 200 :');
  await expect.poll(() => page.locator('article section:empty').count()).toBe(0);
  expect(await page.locator('article > section > *').count()).toBe(novel.paragraphs.length);
  await expect.poll(() => page.locator('.contents a').count()).toBe(3);
  await press(page, 'Pause');
});

test('the links of the page lead where they led', async () => {
  await page.getByRole('link', { name: 'Mes articles' }).click();
  await page.getByRole('heading', { name: 'Mes articles' }).waitFor();
  expect(page.url()).toBe(new URL('bibliotheque/', app.server.url).href);
});

/** Notes in the page what the region over the player has said. */
function noteAnnouncements(): void {
  window.announced = [];
  const region = document.querySelector('up-next')?.shadowRoot?.querySelector('[role=status]');
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node.nodeName === 'P') window.announced.push((node.textContent ?? '').replaceAll('\u00a0', ' '));
  });
  if (region) observer.observe(region, { childList: true });
}

/** Has another tab make the queue what it is to be. */
async function inQueue(ids: readonly string[]): Promise<void> {
  const tab = await openScreen(app, 'bibliotheque/');
  await tab.evaluate(async (queue) => {
    const request = indexedDB.open('library');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const writing = request.result.transaction('queue', 'readwrite');
    writing.objectStore('queue').put(queue, 'all');
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    request.result.close();
    new BroadcastChannel('library').postMessage({ articles: [], queue: true });
  }, ids);
  await tab.close();
}

/** What the page says of the article that it shows. */
function shown() {
  return page.evaluate(() => ({
    address: location.href,
    tab: document.title,
    heading: document.querySelector('article h1')?.textContent,
    system: navigator.mediaSession.metadata?.title,
    contents: Array.from(document.querySelectorAll('.contents a'), (link) => link.textContent),
    progress: document.querySelector('progress')?.max,
    announced: document.querySelector('up-next')?.shadowRoot?.textContent?.trim(),
  }));
}
