import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { expectReadsAloud } from './expect-reads-aloud.ts';
import { button, press } from './player.ts';
import { inSettings } from './settings.ts';

describe.each(['/', '/un/dossier/'])('with no network, at %s', (base) => {
  let app: App;
  let page: Page;

  beforeAll(async () => {
    app = await openApp({ base });
    page = await app.visit();
    await page.getByText('Prêt hors ligne.').waitFor();
  });
  afterAll(() => app.close());

  test('« Prêt hors ligne » goes at a tap, and is not said while the voice reads', async () => {
    const notice = page.getByText('Prêt hors ligne.');
    await press(page, 'Lire');
    await notice.waitFor({ state: 'hidden' });
    expect(await button(page, 'Pause').isVisible()).toBe(true);
    await press(page, 'Pause');
    await notice.waitFor();
    await press(page, 'Fermer');
    await notice.waitFor({ state: 'hidden' });
  });

  test('the page of the first visit has what was not asked for yet', async () => {
    await goDown();
    await inSettings(page, async (dialog) => {
      expect(await dialog.getByText('Vitesse').first().isVisible()).toBe(true);
    });
  });

  test('the page that is loaded again reads aloud, and says no more that it is ready', async () => {
    await page.reload();
    await expectReadsAloud(page);
    await page.locator('app-notices [role=status]').waitFor({ state: 'attached' });
    expect(await page.getByText('Prêt hors ligne.').count()).toBe(0);
  });

  test('a new tab reads aloud, at the root and at the article’s own address', async () => {
    for (const address of ['', 'article/mali-kidal/', 'article/mali-kidal', '?source=accueil']) {
      const tab = await app.visit(address);
      await expectReadsAloud(tab);
      await tab.close();
    }
  });

  test('an article that is not here is said to be missing, with a way back', async () => {
    const tab = await app.browser.newPage();
    const { href } = new URL('article/qui-n-est-pas-la/', app.server.url);
    await tab.goto(href);
    await tab.getByRole('heading', { level: 1, name: 'Cette page n’est pas sur cet appareil' }).waitFor();
    await tab.getByRole('link', { name: 'Voir mes articles' }).click();
    await tab.getByRole('heading', { level: 1, name: 'Mes articles' }).waitFor();
    // In Firefox a page that is still loading may interrupt the way to the next.
    await tab.waitForLoadState('load');
    await tab.goto(href);
    await tab.getByRole('link', { name: 'Revenir à l’accueil' }).click();
    await expectReadsAloud(tab);
    await tab.close();
  });

  test('the browser that starts again reads aloud', async () => {
    await app.restart();
    page = await app.visit();
    await expectReadsAloud(page);
  });

  test('a network that never answers is not waited for', async () => {
    await app.server.start();
    app.server.fallSilent();
    await page.reload();
    await expectReadsAloud(page);
    const tab = await app.visit('article/mali-kidal/');
    await expectReadsAloud(tab);
  });

  async function goDown(): Promise<void> {
    await app.server.stop();
    await expect(fetch(app.server.url)).rejects.toThrow('fetch failed');
  }
});
