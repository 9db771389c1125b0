import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type App, dist, openApp } from './app.ts';
import { buildEdition } from './build-edition.ts';
import { complaintsOf } from './complaints.ts';
import { button, press } from './player.ts';
import { folderSite, type Site } from './site.ts';

const TOTAL = readdirSync(join(dist, 'voice')).filter((name) => name.endsWith('.gzip')).length;
const added = `---
title: La pluie revient sur la côte
published: 2024-02-01
---

Il pleut depuis ce matin.
`;

let next: Awaited<ReturnType<typeof buildEdition>>;
let site: Site;
let asked: string[];
let app: App;
let page: Page;

beforeAll(async () => {
  next = await buildEdition({ 'pluie.md': added });
});
afterAll(() => next.remove());

beforeEach(async () => {
  site = folderSite(dist);
  asked = [];
  app = await openApp({
    base: '/un/dossier/',
    voices: 'none',
    site: (path) => {
      if (path.startsWith('/voice/')) asked.push(path);
      return site(path);
    },
  });
  page = await app.visit();
  await page.getByText('Prêt hors ligne.').waitFor();
});
afterEach(() => app.close());

test('it is offered where nothing speaks French, and comes only when asked for', async () => {
  const tab = await app.browser.newPage();
  const complaints = await complaintsOf(tab);
  await tab.goto(app.server.url);
  await tab.mouse.move(1, 1);
  const offer = button(tab, 'Télécharger la voix intégrée (1 Mo)');
  await offer.waitFor();
  expect(asked).toEqual([]);
  await offer.click();
  await offer.waitFor({ state: 'hidden' });
  await expectHere(tab);
  expect(voiceFiles()).toHaveLength(TOTAL);
  expect(await complaints()).toEqual([]);
});

test('it is there without the network, and after the browser starts again', async () => {
  await download(page);
  await app.server.stop();
  await page.reload();
  await expectHere(page);
  await app.restart();
  page = await app.visit();
  await expectHere(page);
});

test('a new version of the app does not fetch it again', async () => {
  await download(page);
  site = folderSite(next.folder);
  await page.reload();
  await page.getByText('Une nouvelle version est prête.').waitFor();
  await press(page, 'Mettre à jour');
  await page.locator('.others a').waitFor();
  await expectHere(page);
  expect(voiceFiles()).toHaveLength(TOTAL);
});

test('a file that arrives altered is refused, and fetched again at a tap', async () => {
  site = (path) => {
    const found = folderSite(dist)(path);
    return found && path.includes('sg.bin') ? { ...found, content: found.content.fill(0, 500, 600) } : found;
  };
  await press(page, 'Télécharger la voix intégrée (1 Mo)');
  await page.getByText('Un fichier de la voix est arrivé abîmé.').waitFor();
  site = folderSite(dist);
  await press(page, 'Réessayer');
  await expectHere(page);
  expect(voiceFiles()).toHaveLength(TOTAL + 1);
});

test('two tabs that ask at once fetch each file once', async () => {
  const tabs = [page, await app.visit()];
  const held: Route[] = [];
  let isHeld = true;
  await app.browser.route('**/voice/*', async (route) => {
    if (isHeld) held.push(route);
    else await route.continue();
  });
  for (const tab of tabs) await press(tab, 'Télécharger la voix intégrée (1 Mo)');
  for (const tab of tabs) await button(tab, 'Annuler').waitFor();
  isHeld = false;
  for (const route of held) await route.continue();
  for (const tab of tabs) await expectHere(tab);
  expect(voiceFiles()).toHaveLength(TOTAL);
});

test('it is taken away at a tap', async () => {
  await download(page);
  await press(page, 'Réglages');
  await press(page, 'Supprimer (1 Mo)');
  await button(page, 'Télécharger').waitFor();
  expect(await page.evaluate(() => caches.has('embedded-voice-1'))).toBe(false);
});

/** What was asked for of the voice itself: the code that speaks with it lies beside it. */
const voiceFiles = () => asked.filter((path) => path.endsWith('.gzip'));

async function download(tab: Page): Promise<void> {
  await press(tab, 'Télécharger la voix intégrée (1 Mo)');
  await expectHere(tab);
}

/** The settings tell that the voice is on this device. */
async function expectHere(tab: Page): Promise<void> {
  await press(tab, 'Réglages');
  await button(tab, 'Supprimer (1 Mo)').waitFor();
  await tab.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();
}
