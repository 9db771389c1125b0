import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { buildEdition } from './build-edition.ts';
import { giveEmbeddedVoice, recordEmbedded, soundNow } from './embedded.ts';
import { mediaPlayer } from './media-player.ts';
import { button, markedNow, press } from './player.ts';
import { record } from './recording.ts';
import { folderSite } from './site.ts';

const article = `---
title: Le marché du jeudi
published: 2024-02-01
---

Le marché ouvre très tôt ce matin. Une barque arrive au port avec le soleil.

Elle apporte des mangues et des ananas. Puis il pleut pendant une heure entière.

À midi, tout est vendu sur la grande place.
`;
const SENTENCES = 5;

/** Elsewhere than on Linux there is no private sound server to record, and no bus to press keys on. */
describe.runIf(process.platform === 'linux')('the app’s own voice', () => {
  let edition: Awaited<ReturnType<typeof buildEdition>>;
  let app: App;
  let page: Page;

  beforeAll(async () => {
    edition = await buildEdition({ 'marche.md': article });
    app = await openApp({ site: folderSite(edition.folder), voices: 'none', sound: true });
    await app.browser.addInitScript(recordEmbedded);
    await giveEmbeddedVoice(await app.visit());
    page = await app.visit('article/marche/');
  });
  afterAll(async () => {
    await app.close();
    await edition.remove();
  });

  test('comes out of the loudspeaker for each sentence while that is lit', async () => {
    const recording = await record();
    await press(page, 'Lire');
    await page.getByText('Fin de l’article.').waitFor({ timeout: 60_000 });
    const { moments, origin } = await page.evaluate(() => ({
      moments: window.heard.moments,
      origin: performance.timeOrigin,
    }));
    const end = origin + (await page.evaluate(() => performance.now()));
    await recording.until(end);
    const sound = recording.sound();
    await recording.stop();
    const starts = moments.filter(
      ({ sentence, word }, index) =>
        word !== '' && sentence !== moments.slice(0, index).findLast((one) => one.word !== '')?.sentence,
    );
    expect(starts).toHaveLength(SENTENCES);
    starts.forEach(({ sentence, at }, index) => {
      const from = origin + at;
      const until = index + 1 < starts.length ? origin + (starts[index + 1]?.at ?? 0) : end;
      const heard = sound.reduce(
        (sum, stretch) => sum + Math.max(0, Math.min(stretch.end, until) - Math.max(stretch.start, from)),
        0,
      );
      expect({ sentence, isHeard: heard > 1000 }).toEqual({ sentence, isHeard: true });
    });
  });

  test('obeys the keys of a headset, and the lock screen shows how far it is', async () => {
    await press(page, 'Lire');
    await expect.poll(mediaPlayer.status).toBe('Playing');
    await expect.poll(mediaPlayer.metadata).toMatch(/mpris:length/);
    await mediaPlayer.press('Pause');
    await button(page, 'Lire').waitFor();
    await expect.poll(() => page.evaluate(() => window.heard.audio?.paused)).toBe(true);
    await mediaPlayer.press('Play');
    await button(page, 'Pause').waitFor();
    await mediaPlayer.press('Next');
    await expect.poll(async () => (await markedNow(page)).sentence).toContain('Une barque');
    await mediaPlayer.press('Previous');
    await expect.poll(async () => (await markedNow(page)).sentence).toContain('Le marché');
    const { duration } = await soundNow(page);
    await mediaPlayer.seek(duration / 2);
    await expect.poll(async () => (await soundNow(page)).time).toBeGreaterThan(duration / 3);
    await expect.poll(async () => (await markedNow(page)).sentence).toMatch(/^(Elle apporte|Puis il pleut)/);
    await press(page, 'Arrêter');
    await expect.poll(mediaPlayer.status).toBe('Stopped');
  });
});
