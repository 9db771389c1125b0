import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { paragraphs } from './article.ts';

let app: App;

beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

test.each(['', 'article/mali-kidal/'])('with no script, every word is there, at “%s”', async (address) => {
  const page = await app.browser.newPage();
  const session = await app.browser.newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.goto(new URL(address, app.server.url).href);
  expect(await page.locator('article > p').allTextContents()).toEqual(paragraphs);
  expect(await page.locator('h1').textContent()).toBe('L’armée malienne reprend la route de Kidal');
  expect(await page.locator('.facts').textContent()).toMatch(/13 novembre 2023.*\d+ mots.*\d+ min d’écoute/);
  expect(await page.locator('.dock').isVisible()).toBe(false);
  expect(await page.locator('button:visible').count()).toBe(0);
});
