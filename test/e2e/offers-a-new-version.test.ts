import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type App, dist, openApp } from './app.ts';
import { buildEdition } from './build-edition.ts';
import { press } from './player.ts';
import { folderSite, type Site } from './site.ts';
import { heardNow } from './spoken.ts';

const added = `---
title: La pluie revient sur la côte
published: 2024-02-01
---

Il pleut depuis ce matin. Les pêcheurs sont restés au port.
`;
const OFFER = 'Une nouvelle version est prête.';

let next: Awaited<ReturnType<typeof buildEdition>>;
let site: Site;
let app: App;
let page: Page;

beforeAll(async () => {
  next = await buildEdition({ 'pluie.md': added });
});
afterAll(() => next.remove());

beforeEach(async () => {
  site = folderSite(dist);
  app = await openApp({ site: (path) => site(path) });
  page = await app.visit();
  await page.getByText('Prêt hors ligne.').waitFor();
});
afterEach(() => app.close());

test('nothing changes until the offer is taken, at this visit or a later one', async () => {
  site = folderSite(next.folder);
  await page.reload();
  await page.getByText(OFFER).waitFor();
  expect(await links(page)).toEqual([]);
  await page.reload();
  await page.getByText(OFFER).waitFor();
  expect(await links(page)).toEqual([]);
  await press(page, 'Mettre à jour');
  await expect.poll(() => links(page)).toEqual(['La pluie revient sur la côte']);
});

test('« Mettre à jour » brings the added article, its link and its offline copy', async () => {
  site = folderSite(next.folder);
  await page.reload();
  await page.getByText(OFFER).waitFor();
  await press(page, 'Mettre à jour');
  await expect.poll(() => links(page)).toEqual(['La pluie revient sur la côte']);
  await expectAddedArticle();
});

test('the offer waits until the voice pauses, and is taken in each tab by itself', async () => {
  await page.getByLabel('Vitesse').selectOption('0.5');
  await press(page, 'Lire');
  await expect.poll(() => heardNow(page)).toMatch(/^Au Mali/);
  site = folderSite(next.folder);
  const other = await app.visit();
  await other.getByText(OFFER).waitFor();
  expect(await heardNow(page)).not.toBe('');
  expect(await page.getByText(OFFER).count()).toBe(0);
  await press(page, 'Pause');
  await page.getByText(OFFER).waitFor();
  await press(page, 'Mettre à jour');
  await expect.poll(() => links(page)).toEqual(['La pluie revient sur la côte']);
  expect(await links(other)).toEqual([]);
  await press(other, 'Mettre à jour');
  await expect.poll(() => links(other)).toEqual(['La pluie revient sur la côte']);
});

/** The titles of the other articles that a page leads to. */
function links(shown: Page): Promise<string[]> {
  return shown.locator('.others a').allTextContents();
}

/** Cuts the network, and finds the added article by its link and at its address. */
async function expectAddedArticle(): Promise<void> {
  await app.server.stop();
  await page.getByRole('link', { name: 'La pluie revient sur la côte' }).click();
  await page.getByRole('heading', { level: 1, name: 'La pluie revient sur la côte' }).waitFor();
  const tab = await app.visit('article/pluie/');
  await press(tab, 'Lire');
  await expect.poll(() => heardNow(tab)).toMatch(/^Il pleut/);
}
