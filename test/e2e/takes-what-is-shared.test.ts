import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { openScreen, titles, untilItCanAdd } from './my-articles.ts';
import { press } from './player.ts';
import { heardNow } from './spoken.ts';

let app: App;
let page: Page;

beforeAll(async () => {
  app = await openApp({ base: '/un/dossier/' });
  page = await app.visit();
  await page.getByText('Prêt hors ligne.').waitFor();
  await page.reload();
  const screen = await openScreen(app, 'ajouter/');
  await untilItCanAdd(screen);
  await screen.close();
});
afterAll(() => app.close());

test('where the browser installs apps, it finds the share sheet’s entry and the files that the app opens', async () => {
  const session = await app.browser.newCDPSession(page);
  const { url, data = '' } = await session.send('Page.getAppManifest');
  const manifest = JSON.parse(data);
  const { action, method, enctype, params } = manifest.share_target;
  expect(new URL(action, url).href).toBe(`${app.server.url}ajouter/`);
  expect([method, enctype]).toEqual(['POST', 'multipart/form-data']);
  expect(params).toMatchObject({ title: 'title', text: 'text', url: 'url', files: [{ name: 'files' }] });
  expect(Object.values(manifest.file_handlers[0].accept).flat()).toContain('.epub');
});

test('what is shared is kept whole, with no network too, and the screen that takes it in is shown', async () => {
  expect(await share({ title: 'La pluie', text: 'https://exemple.fr/pluie' })).toBe('?partage');
  await app.server.stop();
  expect(await share({}, ['Il pleut.', 'Il neige.'])).toBe('?partage');
  expect(await shared()).toEqual([
    { title: 'La pluie', text: 'https://exemple.fr/pluie', url: '', files: [] },
    { title: '', text: '', url: '', files: ['partage-0.txt: Il pleut.', 'partage-1.txt: Il neige.'] },
  ]);
});

test('all of it is shown, kept and listed; a link waits for the network, or goes at the reader’s word', async () => {
  const screen = await openScreen(app, 'ajouter/');
  await screen.getByRole('heading', { name: 'La pluie' }).waitFor();
  await press(screen, 'Chercher cette page : La pluie');
  await expect
    .poll(() => screen.locator('shared-links [role=alert]').textContent())
    .toContain('copiez son texte');
  await press(screen, 'Garder les 2 articles');
  await expect.poll(shared).toHaveLength(1);
  await press(screen, 'Ne pas garder : La pluie');
  await expect.poll(shared).toEqual([]);
  await screen.getByRole('link', { name: 'Mes articles', exact: true }).last().click();
  await expect.poll(() => titles(screen)).toEqual(expect.arrayContaining(['Partage 0', 'Partage 1']));
  await screen.close();
});

test('a text that is shared with no network is shown, kept and heard', async () => {
  const tab = await openShare({ title: 'Lettre de Ségou', text: 'Ma chère amie, il pleut enfin.' });
  await tab.getByText('Ma chère amie').waitFor();
  expect(await tab.getByLabel('Titre').inputValue()).toBe('Lettre de Ségou');
  expect(await shared()).toHaveLength(1);
  await press(tab, 'Garder et ouvrir');
  await expect.poll(() => tab.locator('article h1').textContent()).toBe('Lettre de Ségou');
  expect(await shared()).toEqual([]);
  await press(tab, 'Lire');
  await expect.poll(() => heardNow(tab)).toMatch(/^Ma chère amie/);
  await tab.close();
});

test('where it cannot be kept, the screen is told', async () => {
  // A later version of the database, as a later version of the app would leave it.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('inbox', 99);
        request.addEventListener('success', () => resolve(request.result.close()));
      }),
  );
  const tab = await openShare({ text: 'perdu' });
  await tab.getByText('n’a pas pu être gardé', { exact: false }).waitFor();
  expect(new URL(tab.url()).search).toBe('');
});

/** Shares as the system does. @returns what the address then asks. */
async function share(
  texts: Readonly<Record<string, string>>,
  files: readonly string[] = [],
): Promise<string> {
  const tab = await app.browser.newPage();
  const shown = tab.waitForRequest((request) => request.method() === 'GET');
  await send(tab, texts, files);
  const { search } = new URL((await shown).url());
  // A tab that is closed while it is led on may never be.
  await tab.getByRole('heading', { level: 1 }).waitFor();
  await tab.close();
  return search;
}

/** Shares as the system does. @returns the screen that is shown then. */
async function openShare(texts: Readonly<Record<string, string>>): Promise<Page> {
  const tab = await app.browser.newPage();
  await send(tab, texts, []);
  await tab.getByRole('heading', { level: 1 }).waitFor();
  return tab;
}

/** Posts a form from outside the app. */
async function send(
  tab: Page,
  texts: Readonly<Record<string, string>>,
  files: readonly string[],
): Promise<void> {
  const fields = Object.entries(texts).map(([name, value]) => `<input name="${name}" value="${value}">`);
  await tab.setContent(
    `<form method="post" enctype="multipart/form-data" action="${app.server.url}ajouter/">${fields.join('')}<input type="file" name="files" multiple><button>Partager</button></form>`,
  );
  const given = files.map((text, index) => ({
    name: `partage-${index}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }));
  await tab.locator('input[type=file]').setInputFiles(given);
  await tab.getByText('Partager').click();
}

/** What lies in the inbox. */
function shared(): Promise<unknown> {
  return page.evaluate(async () => {
    const request = indexedDB.open('inbox');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const all = request.result.transaction('shared').objectStore('shared').getAll();
    await new Promise((resolve) => all.addEventListener('success', resolve));
    request.result.close();
    return Promise.all(
      all.result.map(async ({ title, text, url, files }) => ({
        title,
        text,
        url,
        files: await Promise.all(files.map(async (file: File) => `${file.name}: ${await file.text()}`)),
      })),
    );
  });
}
