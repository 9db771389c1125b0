import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type App, dist, openApp } from './app.ts';
import { buildEdition } from './build-edition.ts';
import { filesKept } from './files-kept.ts';
import { openFromHomeScreen } from './from-home-screen.ts';
import { button, press } from './player.ts';
import { folderSite, type Site } from './site.ts';

/** The same app under other names, so that a page of one version finds nothing of its own in the other. */
let next: Awaited<ReturnType<typeof buildEdition>>;
let site: Site;
let app: App;
let page: Page;

beforeAll(async () => {
  next = await buildEdition({}, ['--assetsDir', 'autres']);
});
afterAll(() => next.remove());

beforeEach(async () => {
  site = folderSite(dist);
  app = await openApp({ site: (path) => site(path), voices: 'none' });
  page = await app.visit();
  await page.getByText('Prêt hors ligne.').waitFor();
});
afterEach(() => app.close());

test('nothing that is fetched on demand is on the device until it is asked for, then all of it is', async () => {
  expect(await filesKept(page, 'voice')).toEqual([]);
  await keep(page, 'voice');
  await expect.poll(() => filesKept(page, 'voice')).toEqual(await filesIn('voice'));
  await app.server.stop();
  const [address = ''] = await filesKept(page, 'voice');
  await page.reload();
  expect(await page.evaluate(async (url) => (await fetch(url)).ok, address)).toBe(true);
});

test('from the home screen, articles are taken in and the text is set with no network, without having been before', async () => {
  const own = await openFromHomeScreen(app.browser, page);
  for (const folder of ['import', 'reading'])
    await expect.poll(() => filesKept(own, folder)).toEqual(await filesIn(folder));
  await app.server.stop();
  await press(own, 'Aa Lecture');
  await own.getByRole('dialog', { name: 'Lecture' }).waitFor();
  await own.goto(new URL('ajouter/', app.server.url).href);
  await button(own, 'Choisir des fichiers').waitFor();
});

test('the first request for a file brings all that it needs', async () => {
  await page.reload();
  const [first = ''] = await filesIn('voice');
  await page.evaluate((url) => fetch(url), first);
  await expect.poll(() => filesKept(page, 'voice')).toEqual(await filesIn('voice'));
});

test('what could not be fetched does not pass for kept', async () => {
  await app.server.stop();
  const [first = ''] = await filesIn('voice');
  await page.evaluate((url) => fetch(url).catch(() => undefined), first);
  const names = await page.evaluate(() => caches.keys());
  expect(names.filter((name) => name.startsWith('voice '))).toEqual([]);
});

test('a new version brings its own of what was asked for, and works with no network at once', async () => {
  await keep(page, 'voice');
  await expect.poll(() => filesKept(page, 'voice')).not.toEqual([]);
  site = folderSite(next.folder);
  await page.reload();
  await page.getByText('Une nouvelle version est prête.').waitFor();
  await app.server.stop();
  await press(page, 'Mettre à jour');
  await page.locator('script[src*="autres/start"]').waitFor({ state: 'attached' });
  const [address = ''] = await filesIn('voice', next.folder);
  expect(await page.evaluate(async (url) => (await fetch(url)).ok, address)).toBe(true);
});

test('a page of the version before still opens what it had not yet loaded; once it is closed, that is taken away', async () => {
  const other = await app.visit();
  site = folderSite(next.folder);
  await page.reload();
  await page.getByText('Une nouvelle version est prête.').waitFor();
  await press(page, 'Mettre à jour');
  await page.locator('script[src*="autres/start"]').waitFor({ state: 'attached' });
  await press(other, 'Réglages');
  await other.getByRole('dialog', { name: 'Réglages' }).waitFor();
  await app.restart();
  page = await app.visit();
  await expect.poll(() => precachedFrom(page, 'assets/')).toBe(0);
  await expect.poll(() => page.evaluate(namesOfPages)).toHaveLength(1);
  await app.server.stop();
  await page.reload();
  await button(page, 'Réglages').waitFor();
});

function keep(shown: Page, folder: string): Promise<void> {
  return shown.evaluate(async (asked) => {
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ type: 'KEEP', folder: asked });
  }, folder);
}

/** The addresses of the scripts that a build has in a folder, in order. */
async function filesIn(folder: string, build = dist): Promise<string[]> {
  const names = await readdir(join(build, folder));
  const scripts = names.filter((name) => name.endsWith('.js'));
  return scripts.map((name) => new URL(`${folder}/${name}`, app.server.url).href).toSorted();
}

/** Runs in the page. The caches of whole pages, one for each version. */
async function namesOfPages(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith('pages '));
}

/** How many files are kept under a path. */
function precachedFrom(shown: Page, path: string): Promise<number> {
  return shown.evaluate(async (under) => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return all.flat().filter(({ url }) => url.includes(`/${under}`)).length;
  }, path);
}
