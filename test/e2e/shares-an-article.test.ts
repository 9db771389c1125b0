import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { paragraphs } from './article.ts';
import { faultsIn } from './axe.ts';
import { complaintsOf } from './complaints.ts';
import { choose, openScreen, paste, untilItCanAdd } from './my-articles.ts';
import { button, press } from './player.ts';
import { record } from './recording.ts';
import { isSpeaking, speechLog } from './spoken.ts';

const sentences = ['Ma chère amie, il pleut enfin.', 'Le fleuve monte.', 'Viens nous voir bientôt.'];

let app: App;
let folder: string;
let page: Page;
/** The path of the capsule that the app has made. */
let capsule: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'capsule-'));
  app = await openApp();
  page = await openScreen(app, 'ajouter/');
  await page.getByText('Prêt hors ligne.').waitFor();
  await untilItCanAdd(page);
  await app.server.stop();
  await app.browser.setOffline(true);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const go = (address: string) => page.goto(new URL(address, app.server.url).href);

/** Presses a button that saves a file. @returns Its path. */
async function saved(name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

test('an article of mine is saved as a file, from its page, with no network', async () => {
  await go('ajouter/');
  await paste(page, {
    'text/html': `<h1>Lettre de Gao</h1><p>${sentences[0]} ${sentences[1]}</p><p>${sentences[2]}</p>`,
  });
  await press(page, 'Garder');
  await page.getByText('est gardé sur cet appareil', { exact: false }).waitFor();
  await page.getByRole('link', { name: 'Lire l’article' }).click();
  await page.mouse.move(1, 1);
  await press(page, 'Partager cet article');
  capsule = await saved('Enregistrer le fichier');
  expect(capsule).toMatch(/Lettre de Gao\.html$/);
});

test('the file reads itself to its end, in a browser with no network and no app', async () => {
  const reader = await app.browser.newPage();
  const complaints = await complaintsOf(reader);
  await reader.goto(pathToFileURL(capsule).href);
  await press(reader, 'Lire');
  await reader.getByText('Fin de l’article.').waitFor();
  const { said, moments } = await speechLog(reader);
  expect(said.map(({ text }) => text)).toEqual(sentences);
  for (const { lang, voice } of said) {
    expect(lang).toMatch(/^fr/);
    expect(voice).toMatch(/French|Français/);
  }
  const starts = moments.filter(({ type }) => type === 'start');
  expect(starts.map(({ lit }) => lit.trim())).toEqual(sentences);
  expect(starts.map(({ marked }) => marked)).toEqual([
    `${sentences[0]} ${sentences[1]}`,
    `${sentences[0]} ${sentences[1]}`,
    sentences[2],
  ]);
  expect(await complaints()).toEqual([`elsewhere: ${pathToFileURL(capsule).href}`]);
  await reader.close();
});

test.runIf(process.platform === 'linux')('every sentence of it comes out of the loudspeaker', async () => {
  const reader = await app.browser.newPage();
  const recording = await record();
  await reader.goto(pathToFileURL(capsule).href);
  await press(reader, 'Lire');
  await reader.getByText('Fin de l’article.').waitFor();
  const { moments } = await speechLog(reader);
  const opened = await reader.evaluate(() => performance.timeOrigin);
  const times = (type: string) => moments.filter((each) => each.type === type).map(({ at }) => opened + at);
  const ends = times('end');
  await recording.until((ends.at(-1) ?? Number.NaN) + 500);
  const sound = recording.sound();
  await recording.stop();
  const heard = times('start').map((start, index) => {
    const end = ends[index] ?? Number.NaN;
    const within = sound.filter((each) => each.start < end && each.end > start);
    return within.reduce((sum, each) => sum + each.end - each.start, 0) / (end - start);
  });
  expect(heard).toHaveLength(sentences.length);
  for (const share of heard) expect(share).toBeGreaterThan(0.5);
  await reader.close();
});

test('Pause keeps the place, and what follows is a tap away', async () => {
  const reader = await app.browser.newPage();
  await reader.goto(pathToFileURL(capsule).href);
  await press(reader, 'Lire');
  await expect.poll(async () => (await speechLog(reader)).moments.at(-1)?.type).toBe('start');
  await press(reader, 'Pause');
  await expect.poll(() => isSpeaking(reader)).toBe(false);
  await press(reader, 'Paragraphe suivant');
  await reader.getByLabel('Vitesse').selectOption('2');
  await press(reader, 'Lire');
  await reader.getByText('Fin de l’article.').waitFor();
  const { said, moments } = await speechLog(reader);
  expect(said.map(({ text, rate }) => [text, rate])).toEqual([
    [sentences[0], 1],
    [sentences[2], 2],
  ]);
  // A page that is silent cancels nothing: the other tabs would fall silent.
  expect(moments.filter(({ type }) => type === 'cancel')).toHaveLength(1);
  await reader.close();
});

test.each(['light', 'dark'] as const)(
  'axe finds no fault in the file, %s, and it fits the narrowest screen',
  async (colorScheme) => {
    const reader = await app.browser.newPage();
    await reader.emulateMedia({ colorScheme });
    await reader.setViewportSize({ width: 320, height: 640 });
    await reader.goto(pathToFileURL(capsule).href);
    await press(reader, 'Lire');
    await button(reader, 'Pause').waitFor();
    expect(await faultsIn(reader)).toEqual([]);
    await press(reader, 'Pause');
    await reader.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await reader.close();
  },
);

test('the app takes the file in as the article that it was made of', async () => {
  await go('ajouter/');
  await choose(page, { 'de-mon-ami.html': await readFile(capsule, 'utf8') });
  await expect.poll(() => page.getByText('Cet article est déjà dans vos articles.').count()).toBe(1);
});

test('an article shipped with the app is shared from the list', async () => {
  await go('bibliotheque/');
  await page.getByRole('button', { name: /^Plus/ }).last().click();
  await page.getByRole('button', { name: /^Partager cet article/ }).click();
  const html = await readFile(await saved('Enregistrer le fichier'), 'utf8');
  const shown = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'text/html');
    const data = JSON.parse(file.querySelector('#capsule')?.textContent ?? '');
    return { data, texts: Array.from(file.querySelectorAll('[data-sentences]'), (each) => each.textContent) };
  }, html);
  expect(shown.texts).toEqual(paragraphs);
  expect(shown.data.paragraphs.map(({ text }: { text: string }) => text)).toEqual(paragraphs);
});
