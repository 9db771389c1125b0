import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { press } from './player.ts';
import { heardNow, isSpeaking, speechLog } from './spoken.ts';

let app: App;
let other: Page;

beforeAll(async () => {
  app = await openApp();
  // On another host, whose speech does not reach the app’s.
  other = await app.browser.newPage();
  await other.goto(app.server.url.replace('127.0.0.1', 'localhost'));
});
afterAll(() => app.close());

test.each<[string, (page: Page) => Promise<unknown>]>([
  ['loaded again', (page) => page.reload()],
  ['left for another article', (page) => page.goto(new URL('article/mali-kidal/', app.server.url).href)],
  ['left for another site', (page) => page.goto('about:blank')],
  ['closed', (page) => page.close()],
])('the voice stops when the page is %s', async (_, leave) => {
  const page = await app.visit();
  await page.getByLabel('Vitesse').selectOption('0.5');
  await press(page, 'Lire');
  await expect.poll(() => heardNow(page)).toMatch(/^Au Mali/);
  await leave(page);
  await expectVoiceFree();
  const isInApp = !page.isClosed() && page.url().startsWith(app.server.url);
  expect(isInApp && (await isSpeaking(page))).toBe(false);
  expect(isInApp ? (await speechLog(page)).said : []).toEqual([]);
});

/**
 * All pages wait in one queue for the system’s voice: another is heard at once, and not some 15 s later, only if the
 * sentence that was being said has been cut short. Chromium on Linux tells what begins at once of the cut, too: what
 * was cut short itself is said again.
 */
function expectVoiceFree(): Promise<void> {
  return expect.poll(() => other.evaluate(sayHello), { timeout: 4_000 }).toBe('end');
}

/** For a page: says a word. @returns what came of it: `end`, the error's name, or that nothing did within 4 s. */
function sayHello(): Promise<string> {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance('Bonjour.');
    utterance.voice = speechSynthesis.getVoices().find(({ lang }) => lang.startsWith('fr')) ?? null;
    utterance.addEventListener('end', () => resolve('end'));
    utterance.addEventListener('error', ({ error }) => resolve(error));
    setTimeout(() => resolve('still waiting'), 4_000);
    speechSynthesis.speak(utterance);
  });
}
