import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { createServer } from 'vite';
import { launchBrowser } from './browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A browser of its own with a page that has nothing but the library, out of its sources: for what cannot be done to the
 * tests' own page, and for what no page of the app does ten thousand times.
 * @param script The page's script, as a path from the root of the project.
 */
export async function libraryBrowser(script: string) {
  const vite = await createServer({
    configFile: false,
    root,
    cacheDir: 'node_modules/.vite-library',
    logLevel: 'error',
    server: { port: 0, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  await vite.listen();
  const address = new URL('/blank', vite.resolvedUrls?.local[0]).href;
  const browser = await launchBrowser();
  const body = `<!doctype html><title>Library</title><script type="module" src="/${script}"></script>`;
  return {
    browser,
    /** A device where nothing is kept yet. */
    newDevice(): Promise<BrowserContext> {
      return browser.newContext();
    },
    /**
     * Opens the page. Its script has run when this resolves.
     * @param quotaSize How much the site may keep, in bytes. Chromium asks for it when it first opens a database, and
     *   then only every 30 s.
     */
    async open(device: BrowserContext, quotaSize?: number): Promise<Page> {
      const page = await device.newPage();
      await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
      if (quotaSize !== undefined) {
        const session = await device.newCDPSession(page);
        const { origin } = new URL(address);
        await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
      }
      await page.goto(address);
      return page;
    },
    async close(): Promise<void> {
      await browser.close();
      await vite.close();
    },
  };
}
