import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { mediaPlayer } from './media-player.ts';
import { button, press } from './player.ts';
import { heardNow, speechLog } from './spoken.ts';

// Only Linux has a bus from which a test can press the keys of a headset.
describe.runIf(process.platform === 'linux')('with the keys of a headset', () => {
  let app: App;
  let page: Page;

  beforeAll(async () => {
    app = await openApp();
    page = await app.visit();
    await page.getByText('Prêt hors ligne.').waitFor();
  });
  afterAll(() => app.close());

  test('before the first Lire the keys are left to others', async () => {
    expect(await mediaPlayer.status()).toBe('Stopped');
  });

  test('while the voice reads, the system shows the article and that it plays', async () => {
    await press(page, 'Lire');
    await expect.poll(() => heardNow(page)).toMatch(/^Au Mali/);
    await expect.poll(mediaPlayer.status).toBe('Playing');
    const title = await page.locator('article h1').innerText();
    await expect.poll(mediaPlayer.metadata).toContain(title);
  });

  test('Pause silences the voice, and Play has it go on at the sentence', async () => {
    await mediaPlayer.press('Pause');
    await expect.poll(() => heardNow(page)).toBe('');
    await button(page, 'Lire').waitFor();
    await expect.poll(mediaPlayer.status).toBe('Paused');
    await mediaPlayer.press('Play');
    await expect.poll(() => heardNow(page)).toMatch(/^Au Mali/);
  });

  test('one key pauses and plays, as on most headsets', async () => {
    await expect.poll(mediaPlayer.status).toBe('Playing');
    await mediaPlayer.press('PlayPause');
    await expect.poll(() => heardNow(page)).toBe('');
    await expect.poll(mediaPlayer.status).toBe('Paused');
    await mediaPlayer.press('PlayPause');
    await expect.poll(() => heardNow(page)).toMatch(/^Au Mali/);
  });

  test('Next and Previous step by a sentence', async () => {
    const first = await heardNow(page);
    await mediaPlayer.press('Next');
    await expect.poll(() => heardNow(page)).not.toMatch(/^Au Mali|^$/);
    await mediaPlayer.press('Previous');
    await expect.poll(() => heardNow(page)).toBe(first);
  });

  test('the keys reach a page behind another tab', async () => {
    const other = await app.browser.newPage();
    await other.bringToFront();
    await mediaPlayer.press('Pause');
    await expect.poll(() => heardNow(page)).toBe('');
    await other.close();
  });

  test('Stop ends the reading, and the keys go back', async () => {
    await mediaPlayer.press('Stop');
    await expect.poll(mediaPlayer.status).toBe('Stopped');
    expect(await page.evaluate(() => navigator.mediaSession.metadata)).toBeNull();
    expect(await heardNow(page)).toBe('');
  });

  test('what is played beside the voice does not hold it up: each sentence follows the one before', async () => {
    const before = (await speechLog(page)).said.length;
    await press(page, 'Lire');
    await expect
      .poll(async () => (await speechLog(page)).said.length, { timeout: 40_000 })
      .toBeGreaterThan(before + 1);
    const { moments } = await speechLog(page);
    expect(moments.filter(({ type, utterance }) => type === 'error' && utterance >= before)).toEqual([]);
    await press(page, 'Arrêter');
  });
});
