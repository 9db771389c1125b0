import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { pretendIos } from './platforms.ts';
import { button, press } from './player.ts';

describe.each(['/', '/un/dossier/'])('at %s', (base) => {
  let app: App;
  let page: Page;
  let session: CDPSession;

  beforeAll(async () => {
    app = await openApp({ base });
    page = await app.visit();
    session = await app.browser.newCDPSession(page);
    await page.getByText('Prêt hors ligne.').waitFor();
  });
  afterAll(() => app.close());

  test('where the browser installs apps, it finds nothing in the way', async () => {
    const { errors } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    await button(page, 'Installer').waitFor();
  });

  test('the manifest opens the app in French, in a window of its own, from its own folder', async () => {
    const { url, data = '' } = await session.send('Page.getAppManifest');
    const manifest: Record<string, unknown> = JSON.parse(data);
    expect(manifest).toMatchObject({ name: 'À voix haute', lang: 'fr', display: 'standalone' });
    for (const member of ['start_url', 'scope'])
      expect(new URL(String(manifest[member]), url).href).toBe(app.server.url);
  });

  test('each picture of the manifest has the size that is said', async () => {
    const { url } = await session.send('Page.getAppManifest');
    const pictures = await page.evaluate(async (address) => {
      const { icons, screenshots, shortcuts } = await (await fetch(address)).json();
      const named = [icons, screenshots, ...shortcuts.map((shortcut: { icons: object }) => shortcut.icons)];
      return Promise.all(
        named.flat().map(async ({ src, sizes, type, purpose }) => {
          const picture = await (await fetch(new URL(src, address))).blob();
          const isPng = picture.type === 'image/png';
          const { width, height } = isPng ? await createImageBitmap(picture) : { width: 0, height: 0 };
          return { src, type, purpose, sizes, real: isPng ? `${width}x${height}` : 'any', is: picture.type };
        }),
      );
    }, url);
    expect(pictures.length).toBeGreaterThanOrEqual(9);
    for (const { sizes, type, real, is } of pictures)
      expect({ sizes, type }).toEqual({ sizes: real, type: is });
    for (const purpose of ['any', 'maskable', 'monochrome'])
      expect(pictures.filter((each) => each.purpose === purpose).map(({ sizes }) => sizes)).toEqual(
        expect.arrayContaining(['192x192', '512x512']),
      );
  });

  test('on iOS, Installer shows the steps, and Escape leads back to it', async () => {
    const iphone = await app.browser.newPage();
    await iphone.addInitScript(pretendIos);
    await iphone.goto(app.server.url);
    const steps = iphone.getByRole('dialog', { name: 'Mettre À voix haute sur l’écran d’accueil' });
    await press(iphone, 'Installer');
    await steps.getByText('Sur l’écran d’accueil', { exact: true }).waitFor();
    await iphone.keyboard.press('Escape');
    await steps.waitFor({ state: 'hidden' });
    expect(await button(iphone, 'Installer').evaluate((element) => element.matches(':focus'))).toBe(true);
    await press(iphone, 'Installer');
    await press(iphone, 'J’ai compris');
    await steps.waitFor({ state: 'hidden' });
  });
});
