import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { faultsIn } from './axe.ts';
import { look, looks } from './looks.ts';
import { button, press } from './player.ts';
import { heardNow } from './spoken.ts';
import { countWakeLocks } from './wake-locks.ts';

let app: App;

beforeAll(async () => {
  app = await openApp();
  await app.browser.addInitScript(countWakeLocks);
  const session = await app.browser.newCDPSession(await app.browser.newPage());
  await session.send('Browser.grantPermissions', { permissions: ['wakeLockScreen'] });
  await session.detach();
});
afterAll(() => app.close());

const wakeLocks = (page: Page) => page.evaluate(() => window.wakeLocks);

test('the screen is kept lit while the voice reads, and may sleep at once when it pauses', async () => {
  const page = await visit();
  expect(await wakeLocks(page)).toBe(0);
  await press(page, 'Lire');
  await expect.poll(() => heardNow(page)).not.toBe('');
  await expect.poll(() => wakeLocks(page)).toBe(1);
  await press(page, 'Pause');
  await expect.poll(() => wakeLocks(page)).toBe(0);
  await page.close();
});

test('the screen goes black where that was chosen, and its one large button pauses and reads on', async () => {
  const page = await visit({ dims: true });
  await press(page, 'Lire');
  await expect.poll(() => heardNow(page)).not.toBe('');
  await page.clock.runFor(10_000);
  const dark = page.getByRole('dialog', { name: 'Écran noir' });
  await dark.waitFor();
  const faults: string[] = [];
  for (const each of looks) {
    await look(page, each);
    faults.push(...(await faultsIn(page)).map((fault) => `${Object.values(each).join(' ')}: ${fault}`));
  }
  expect(faults).toEqual([]);
  await dark.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(() => heardNow(page)).toBe('');
  await dark.getByRole('button', { name: 'Lire' }).click();
  await expect.poll(() => heardNow(page)).not.toBe('');
  await page.keyboard.press('Escape');
  await dark.waitFor({ state: 'hidden' });
  expect(await heardNow(page)).not.toBe('');
  await press(page, 'Arrêter');
});

test.each([320, 1280])(
  'at %i pixels, with text twice as large, the black screen shows all it has',
  async (width) => {
    const page = await visit({ dims: true });
    await page.setViewportSize({ width, height: 480 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await press(page, 'Lire');
    await button(page, 'Pause').waitFor();
    await page.clock.runFor(10_000);
    const dark = page.getByRole('dialog', { name: 'Écran noir' });
    for (const name of ['Pause', 'Revenir au texte'])
      await expect.poll(() => dark.getByRole('button', { name }).isVisible()).toBe(true);
    expect(await dark.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await page.keyboard.press('Escape');
    await press(page, 'Arrêter');
    await page.close();
  },
);

/** Opens the app with these settings kept, and with a clock that a test moves. */
async function visit(settings: object = {}): Promise<Page> {
  const page = await app.visit();
  await page.evaluate((kept) => localStorage.setItem('settings', JSON.stringify(kept)), settings);
  await page.clock.install();
  await page.reload();
  await page.mouse.move(1, 1);
  await page.locator('app-notices [role=status]').waitFor({ state: 'attached' });
  return page;
}
