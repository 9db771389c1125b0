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
 * sentence that was being said has been cut short.
 */
async function expectVoiceFree(): Promise<void> {
  const before = (await speechLog(other)).said.length;
  await other.evaluate(() => {
    const utterance = new SpeechSynthesisUtterance('Bonjour.');
    utterance.voice = speechSynthesis.getVoices().find(({ lang }) => lang.startsWith('fr')) ?? null;
    speechSynthesis.speak(utterance);
  });
  await expect
    .poll(async () => (await speechLog(other)).moments.at(-1), { timeout: 4_000 })
    .toMatchObject({ type: 'end', utterance: before });
}
