import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import type { App } from './app.ts';
import { filesKept } from './files-kept.ts';
import { button } from './player.ts';

/** Opens one of the app's own screens in a new tab. */
export async function openScreen(app: App, address: string): Promise<Page> {
  const page = await app.browser.newPage();
  await page.goto(new URL(address, app.server.url).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Waits until all that it takes to add articles is on this device. */
export async function untilItCanAdd(page: Page): Promise<void> {
  await button(page, 'Choisir des fichiers').waitFor();
  await vi.waitUntil(async () => (await filesKept(page, 'import')).length > 3, 30_000);
}

/** Pastes into the field of « Ajouter », as from another app. */
export function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  return page.locator('paste-door textarea').evaluate((field, texts) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(texts)) clipboardData.setData(type, text);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
    );
  }, data);
}

/** Chooses files in « Ajouter », by their names and texts. */
export function choose(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const given = Object.entries(files).map(([name, text]) => ({
    name,
    mimeType: '',
    buffer: Buffer.from(text),
  }));
  return page.locator('file-door input').setInputFiles(given);
}

/** The titles in « Mes articles », in their order. */
export function titles(page: Page): Promise<string[]> {
  return page
    .locator('article-card h2')
    .allTextContents()
    .then((all) => all.map((title) => title.trim()));
}

/** Opens each screen of the reader's articles in turn, with an article that is queued and all that is folded open. */
export async function onEachScreen(
  page: Page,
  root: string,
  look: (where: string) => Promise<void>,
): Promise<void> {
  const go = (address: string) => page.goto(new URL(address, root).href);
  await go('ajouter/');
  await button(page, 'Choisir des fichiers').waitFor();
  await look('ajouter');
  await paste(page, { 'text/plain': `Anticonstitutionnellement\n\n${'Un texte à lire. '.repeat(40)}` });
  await button(page, 'Garder').waitFor();
  await look('aperçu');
  await button(page, 'Garder').click();
  await page.getByText('est gardé sur cet appareil', { exact: false }).waitFor();
  await go('ecouter/');
  for (const steps of await page.locator('bookmarklet-steps summary').all()) await steps.click();
  await look('ecouter');
  await go('bibliotheque/');
  await page
    .getByRole('button', { name: /^Ajouter à la suite/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Plus/ }).first().click();
  await look('bibliotheque');
  await page
    .getByRole('button', { name: /^Partager cet article/ })
    .first()
    .click();
  await button(page, 'Copier le texte').waitFor();
  await look('partager');
  await button(page, 'Fermer').click();
  await page.getByRole('link', { name: /^À écouter/ }).click();
  await page.getByRole('link', { name: 'Écouter la suite' }).waitFor();
  await look('a-ecouter');
  await go('bibliotheque/#stockage');
  await page.getByText('Stocké durablement', { exact: false }).waitFor();
  await look('stockage');
}
