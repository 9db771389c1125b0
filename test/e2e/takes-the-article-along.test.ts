import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { articleOf } from '../bench/long-article.ts';
import { tagsOf } from '../rig/read-id3.ts';
import { type App, openApp } from './app.ts';
import { buildEdition } from './build-edition.ts';
import { complaintsOf } from './complaints.ts';
import { giveEmbeddedVoice, recordEmbedded, soundNow } from './embedded.ts';
import { press } from './player.ts';
import { openSettings } from './settings.ts';
import { folderSite } from './site.ts';

/** Silence behind what is played, in seconds of the source: it is not part of the article. */
const RUN_OUT = 2;

let edition: Awaited<ReturnType<typeof buildEdition>>;
let app: App;
let page: Page;
let complaints: Awaited<ReturnType<typeof complaintsOf>>;

beforeAll(async () => {
  edition = await buildEdition({ 'fleuve.md': articleOf('Le fleuve', 60_000) });
  app = await openApp({ site: folderSite(edition.folder), voices: 'none' });
  await app.browser.addInitScript(recordEmbedded);
  await giveEmbeddedVoice(await app.visit());
}, 180_000);
beforeEach(async () => {
  page = await app.browser.newPage();
  complaints = await complaintsOf(page);
});
afterEach(() => page.close());
afterAll(async () => {
  await app.close();
  await edition.remove();
});

async function open(address: string): Promise<void> {
  await page.goto(new URL(address, app.server.url).href);
  await page.mouse.move(1, 1);
  await page.locator('read-from-here').waitFor({ state: 'attached' });
}

function control(settings: Locator, name: string): Locator {
  return settings.locator('record-settings').getByRole('button', { name, exact: true });
}

/** Has the article recorded, and gives the file that is saved. */
async function recorded(): Promise<{ name: string; bytes: Buffer }> {
  const settings = await openSettings(page);
  await control(settings, 'Enregistrer en audio').click();
  await settings.getByText('Le fichier est prêt').waitFor();
  const download = page.waitForEvent('download');
  await control(settings, 'Enregistrer le fichier').click();
  const saved = await download;
  const bytes = await readFile(await saved.path());
  await settings.getByRole('button', { name: 'Fermer' }).click();
  return { name: saved.suggestedFilename(), bytes };
}

/** What the browser, which has no part of LAME, makes of an MP3: how long it is, in seconds, and how much of it is heard. */
function decoded(bytes: Buffer) {
  return page.evaluate(async (base64) => {
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const audio = await new OfflineAudioContext(1, 1, 16_000).decodeAudioData(content.buffer);
    const samples = audio.getChannelData(0);
    const loud = samples.filter((sample) => Math.abs(sample) > 0.02).length;
    return { seconds: audio.duration, heard: loud / samples.length, channels: audio.numberOfChannels };
  }, bytes.toString('base64'));
}

/** How long the app says that what it has rendered of the article is, at its speed, in seconds. */
async function lengthAt(speed: string): Promise<number> {
  const { duration } = await soundNow(page);
  return (duration - RUN_OUT) / Number(speed);
}

test.each(['1', '1.5'])(
  'at speed %s the whole article is one MP3 with its tags, as long as the app says',
  async (speed) => {
    await open('');
    await page.getByLabel('Vitesse').selectOption(speed);
    const { name, bytes } = await recorded();
    expect(name).toMatch(/\.mp3$/);
    const { frames } = tagsOf(bytes);
    expect(frames['TIT2']).toBe(await page.locator('article h1').textContent());
    const date = await page.locator('article header time').getAttribute('datetime');
    expect(`${frames['TYER']}-${frames['TDAT']?.slice(2)}-${frames['TDAT']?.slice(0, 2)}`).toBe(date);
    const { seconds, heard, channels } = await decoded(bytes);
    expect(seconds).toBeGreaterThan(60);
    await press(page, 'Lire');
    // Once all of it is rendered: on a slow machine that takes its time.
    await expect
      .poll(async () => Math.abs(seconds / (await lengthAt(speed)) - 1), { timeout: 90_000 })
      .toBeLessThan(0.01);
    await press(page, 'Arrêter');
    expect(heard).toBeGreaterThan(0.2);
    expect(channels).toBe(1);
    // The sound that another took the place of, and what was saved, end for the page as requests that failed.
    expect((await complaints()).filter((each) => !each.startsWith('failed: blob:'))).toEqual([]);
  },
);

test('once it has recorded, it records with no network too', async () => {
  await open('');
  const settings = await openSettings(page);
  await control(settings, 'Enregistrer en audio').click();
  await settings.getByText('Le fichier est prêt').waitFor();
  await app.server.stop();
  await page.reload();
  await page.mouse.move(1, 1);
  const { bytes } = await recorded();
  expect((await decoded(bytes)).seconds).toBeGreaterThan(60);
  await app.server.start();
});

describe('a book', () => {
  let settings: Locator;

  beforeEach(async () => {
    await open('article/fleuve/');
    settings = await openSettings(page);
    await control(settings, 'Enregistrer en audio').click();
    await vi.waitUntil(async () => (await kept()).length > 0, 30_000);
  });

  test('is given up at a tap, and nothing of it stays on the device', async () => {
    await expect.poll(() => settings.getByRole('progressbar').getAttribute('value')).not.toBe('0');
    await control(settings, 'Annuler').click();
    await settings.getByText('L’enregistrement est annulé.').waitFor();
    await expect.poll(kept).toEqual([]);
    await control(settings, 'Enregistrer en audio').waitFor();
  });

  test('that the page was closed on is tidied away by the next one', async () => {
    await page.close({ runBeforeUnload: false });
    page = await app.browser.newPage();
    await open('');
    await expect.poll(kept).toEqual([]);
  });

  test('that the disk has no room for is told, with what to do, and no part of it stays', async () => {
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 500_000 });
    await settings.getByText('Il n’y a plus assez de place sur cet appareil.').waitFor();
    await expect.poll(kept).toEqual([]);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await control(settings, 'Réessayer').click();
    await expect.poll(kept).toHaveLength(1);
    await control(settings, 'Annuler').click();
    await expect.poll(kept).toEqual([]);
  });
});

/** The recordings that are on the device. */
function kept(): Promise<string[]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('recordings', { create: true });
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  });
}
