import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from '../e2e/browser.ts';
import { serve, type SiteServer } from '../e2e/server.ts';
import { folderSite } from '../e2e/site.ts';

const folder = fileURLToPath(new URL('../../public/screenshots/', import.meta.url));
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

let server: SiteServer;
let browser: Browser;
beforeAll(async () => {
  server = await serve(folderSite(dist));
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--disable-gpu', '--disable-quic', '--enable-speech-dispatcher'],
  });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

test.for([
  { file: 'narrow.png', viewport: { width: 360, height: 720 }, deviceScaleFactor: 2 },
  { file: 'wide.png', viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
])('shows the article being read in $file', async ({ file, ...screen }) => {
  const page = await browser.newPage({ ...screen, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Lire', exact: true }).click();
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  const png = await page.screenshot({ path: folder + file });
  await page.close();
  expect(png.length).toBeGreaterThan(0);
});
