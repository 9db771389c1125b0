import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist } from '../e2e/app.ts';
import { paragraphs } from '../e2e/article.ts';
import { serve, type SiteServer } from '../e2e/server.ts';
import { folderSite, withScript } from '../e2e/site.ts';
import { Listener } from './listener.ts';
import { openWebKit, type WebKit } from './webkit.ts';

const noVoice =
  'Aucune voix française ici. Installez les paquets speech-dispatcher et espeak-ng, puis relancez le navigateur.';

let server: SiteServer;
let webkit: WebKit;
let listener: Listener;

/** For a page to run before its own scripts: notes every fault of theirs. */
function noteFaults(): void {
  window.faults = [];
  addEventListener('error', ({ message }) => window.faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => window.faults.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
    window.faults.push(violatedDirective),
  );
}

declare global {
  interface Window {
    faults: string[];
  }
}

beforeAll(async () => {
  server = await serve(withScript(folderSite(dist), noteFaults));
  webkit = await openWebKit();
  listener = new Listener(webkit.driver);
  await webkit.driver.visit(server.url);
});
afterAll(async () => {
  await webkit.close();
  await server.stop();
});

function languages(): Promise<string[]> {
  return webkit.driver.evaluate(() => speechSynthesis.getVoices().map(({ lang }) => lang));
}

test('the browser has voices, and none of them speaks French', async () => {
  await expect.poll(languages).toContain('en-US');
  expect((await languages()).filter((lang) => lang.startsWith('fr'))).toEqual([]);
});

test('Lire tells what to do, in a French sentence', async () => {
  await expect.poll(async () => (await listener.player()).main).toBe('Lire');
  await listener.press('Lire');
  await expect.poll(() => listener.player()).toMatchObject({ message: noVoice, main: 'Lire' });
});

test('the article can be read, and the place in it moved', async () => {
  await listener.press('Paragraphe suivant');
  await expect.poll(async () => (await listener.player()).progress).toBe('Paragraphe 2 sur 10');
  await expect.poll(() => listener.lit()).toMatch(/^Les soldats/);
  expect(await listener.article()).toEqual(paragraphs);
});

test('nothing of it is a fault', async () => {
  expect(await webkit.driver.evaluate(() => window.faults)).toEqual([]);
});
