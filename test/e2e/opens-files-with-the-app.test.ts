import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { openScreen, titles, untilItCanAdd } from './my-articles.ts';
import { button, press } from './player.ts';

let app: App;
let page: Page;

beforeAll(async () => {
  app = await openApp({ voices: 'none' });
  page = await openScreen(app, 'ajouter/');
  await page.getByText('Prêt hors ligne.').waitFor();
  await untilItCanAdd(page);
  await app.server.stop();
  await page.addInitScript(launchAsThePlatform);
  await page.reload();
  await button(page, 'Choisir des fichiers').waitFor();
});
afterAll(() => app.close());

test('a file that is opened with the app is shown, and kept', async () => {
  await launch({ 'marche.md': '# Jour de marché\n\nOn ouvre les étals.' });
  await page.getByText('On ouvre les étals.').waitFor();
  expect(await page.getByLabel('Titre').inputValue()).toBe('Jour de marché');
  await press(page, 'Garder');
  await page.getByText('est gardé sur cet appareil', { exact: false }).waitFor();
});

test('a launch without files changes nothing, and the next one brings its own', async () => {
  await launch({});
  await page.getByText('est gardé sur cet appareil', { exact: false }).waitFor();
  await press(page, 'Ajouter un autre article');
  await launch({ 'note.txt': 'Une note\n\nLe chien dort.', 'lettre.txt': 'Une lettre\n\nIl pleut à Ségou.' });
  await press(page, 'Garder les 2 articles');
  await page.getByRole('link', { name: 'Mes articles', exact: true }).last().click();
  await expect
    .poll(() => titles(page))
    .toEqual(expect.arrayContaining(['Jour de marché', 'Une note', 'Une lettre']));
});

test('files that the app was started with wait until the screen is there', async () => {
  await page.addInitScript(() => {
    window.launched = [{ 'attente.txt': 'En attente\n\nLe train est là.' }];
  });
  await page.goto(new URL('ajouter/', app.server.url).href);
  await page.getByText('Le train est là.').waitFor();
  expect(await page.getByLabel('Titre').inputValue()).toBe('En attente');
});

/** Opens files with the app while it is open, by their names and texts. */
function launch(files: Files): Promise<void> {
  return page.evaluate((given) => window.launch(given), files);
}

type Files = Readonly<Record<string, string>>;

declare global {
  interface Window {
    /** What the app is started with. */
    launched: readonly Files[] | undefined;
    launch: (files: Files) => Promise<void>;
  }
}

/**
 * Chromium fills its launch queue for an installed app alone, which no test can be. This one does what that does: real
 * handles of files, given to the page's consumer, or kept until there is one.
 */
function launchAsThePlatform(): void {
  type Params = { readonly files: readonly FileSystemFileHandle[] };
  let consumer: ((params: Params) => void) | undefined;
  const waiting: Params[] = [];
  const put = (params: Params) => void (consumer ? consumer(params) : waiting.push(params));

  window.launch = async (files) => {
    const folder = await navigator.storage.getDirectory();
    const handles = Object.entries(files).map(async ([name, text]) => {
      const handle = await folder.getFileHandle(name, { create: true });
      const writable = await handle.createWritable();
      await writable.write(text);
      await writable.close();
      return handle;
    });
    put({ files: await Promise.all(handles) });
  };
  Object.defineProperty(window, 'launchQueue', {
    value: {
      setConsumer(given: (params: Params) => void) {
        consumer = given;
        for (const params of waiting.splice(0)) given(params);
      },
    },
  });
  addEventListener('DOMContentLoaded', () => {
    for (const files of window.launched ?? []) void window.launch(files);
  });
}
