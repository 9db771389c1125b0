import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { complaintsOf } from './complaints.ts';
import { choose, openScreen, paste, titles, untilItCanAdd } from './my-articles.ts';
import { press } from './player.ts';
import { heardNow } from './spoken.ts';

let app: App;
let page: Page;
let complaints: () => Promise<string[]>;

beforeAll(async () => {
  app = await openApp();
  page = await openScreen(app, 'ajouter/');
  await page.getByText('Prêt hors ligne.').waitFor();
  await untilItCanAdd(page);
  await app.server.stop();
});
afterAll(() => app.close());

const go = (address: string) => page.goto(new URL(address, app.server.url).href);
const shipped = 1;

test('a text that was pasted is kept, with no network', async () => {
  complaints = await complaintsOf(page);
  await go('ajouter/');
  await paste(page, {
    'text/html': `<h1>Lettre de Gao</h1><p>Ma chère amie, il pleut enfin sur la ville.</p>
      <p onclick="top.hacked=1">Le fleuve monte.<img src=x onerror="top.hacked=1"><script>top.hacked=1</script></p>`,
  });
  await page.getByText('Ma chère amie').waitFor();
  await press(page, 'Garder');
  await page.getByText('est gardé sur cet appareil', { exact: false }).waitFor();
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  // Chromium reports the handlers of a document too that belongs to no window, and so never runs one.
  const harmless = /^(failed|console|policy: script-src-attr)/;
  expect((await complaints()).filter((each) => !harmless.test(each))).toEqual([]);
});

test('files are kept, each told of', async () => {
  await press(page, 'Ajouter un autre article');
  await choose(page, {
    'marche.md': '# Jour de marché\n\nIl fait frais. On ouvre les étals.',
    'vide.txt': '',
    'note.txt': 'Une note\n\nLe chien dort au soleil.',
  });
  await press(page, 'Garder les 2 articles');
  await page.getByRole('link', { name: 'Mes articles', exact: true }).last().click();
  await expect.poll(() => titles(page)).toHaveLength(3 + shipped);
});

test('a word is found in all texts', async () => {
  await page.getByLabel('Chercher un mot, un titre').fill('amie');
  await expect.poll(() => titles(page)).toEqual(['Lettre de Gao']);
  await page.getByLabel('Chercher un mot, un titre').fill('');
  await expect.poll(() => titles(page)).toHaveLength(3 + shipped);
});

test('an article of mine is read aloud, and goes first when I come back', async () => {
  await page.getByRole('link', { name: 'Lettre de Gao' }).click();
  await press(page, 'Lire');
  await expect.poll(() => heardNow(page)).not.toBe('');
  await press(page, 'Pause');
  await page.getByRole('link', { name: 'Mes articles' }).click();
  await page.getByRole('link', { name: 'Continuer' }).waitFor();
  expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('Lettre de Gao');
});

test('articles are queued, and the queue begins with the first', async () => {
  await press(page, 'Ajouter à la suite : Jour de marché');
  await page.getByRole('link', { name: 'À écouter (1)' }).click();
  await page.getByRole('link', { name: 'Écouter la suite' }).click();
  await expect.poll(() => page.locator('article h1').textContent()).toBe('Jour de marché');
});

test('all of it comes back from a backup, after everything was lost', async () => {
  await page.evaluate(() => {
    localStorage.setItem('reading', JSON.stringify({ size: 200, theme: 'sepia' }));
    localStorage.setItem('reading-profiles', JSON.stringify([['Le soir', '1.t2']]));
  });
  await go('bibliotheque/');
  await go('bibliotheque/#stockage');
  await page.reload();
  await page.getByText('Stocké durablement', { exact: false }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, 'Sauvegarder tout dans un fichier'),
  ]);
  const backup = await readFile(await download.path());
  await page.evaluate(async () => {
    localStorage.clear();
    localStorage.setItem('settings', JSON.stringify({ speed: 2 }));
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  });
  await page.goto('about:blank');
  await go('bibliotheque/');
  await expect.poll(() => titles(page)).toHaveLength(shipped);
  await page.getByRole('link', { name: 'Sauvegarde et place utilisée' }).click();
  const file = { name: 'sauvegarde.zip', mimeType: 'application/zip', buffer: backup };
  await page.locator('library-backup input').setInputFiles(file);
  await page.getByText('3 articles sont revenus.').waitFor();
  await page.getByText('Le fichier a d’autres réglages', { exact: false }).waitFor();
  await press(page, 'Prendre comme dans le fichier');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('settings'))).toContain('"speed":1,');
  await page.getByText('Le fichier montre les articles autrement', { exact: false }).waitFor();
  await press(page, 'Prendre comme dans le fichier');
  await page.getByText('d’autres profils de lecture : « Le soir »', { exact: false }).waitFor();
  await press(page, 'Prendre comme dans le fichier');
  const kept = (name: string) => page.evaluate((key) => localStorage.getItem(key), name);
  await expect.poll(() => kept('reading')).toContain('"size":200');
  expect(await kept('reading-profiles')).toContain('Le soir');
  await page.getByRole('link', { name: 'Revenir à mes articles' }).click();
  await expect.poll(() => titles(page)).toHaveLength(3 + shipped);
  await page.getByRole('link', { name: 'À écouter (1)' }).waitFor();
});

test('an address says what to do where there is no network', async () => {
  await go('ajouter/');
  await page.getByLabel('Adresse de la page').fill('exemple.fr/pluie');
  await press(page, 'Chercher cette page');
  await expect
    .poll(() => page.locator('address-door [role=alert]').textContent())
    .toContain('copiez son texte');
});
