import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { press } from './player.ts';
import { speechLog } from './spoken.ts';

let app: App;
let page: Page;

beforeAll(async () => {
  app = await openApp({ voices: 'trial' });
  page = await app.visit();
});
afterAll(() => app.close());

/** The words of the utterance that holds `words`, as they were heard, each with what was lit then. */
async function heardAndLit(words: string): Promise<{ heard: string; lit: string }[]> {
  const { said, moments } = await speechLog(page);
  const utterance = said.findIndex(({ text }) => text.includes(words));
  const text = said[utterance]?.text ?? '';
  return moments
    .filter((moment) => moment.type === 'boundary' && moment.utterance === utterance)
    .map(({ charIndex = 0, litWord }) => ({
      heard: /^[\p{L}\p{N}’-]+/u.exec(text.slice(charIndex))?.[0] ?? '',
      lit: litWord,
    }));
}

test('« 8 h00 » is heard as « huit heures », and stays lit as it is written', async () => {
  await press(page, 'Paragraphe suivant');
  await press(page, 'Lire');
  await expect.poll(async () => (await heardAndLit('huit heures')).at(-1)?.heard).toBe('locale');
  const pairs = await heardAndLit('huit heures');
  expect(pairs.filter(({ lit }) => lit === '8 h00').map(({ heard }) => heard)).toEqual(['huit', 'heures']);
  expect(pairs.slice(0, 3)).toEqual([
    { heard: 'Les', lit: 'Les' },
    { heard: 'soldats', lit: 'soldats' },
    { heard: 'maliens', lit: 'maliens' },
  ]);
});

test('a name in brackets is lit without them', async () => {
  await expect
    .poll(async () => (await heardAndLit('Forces armées')).map(({ lit }) => lit), { timeout: 30_000 })
    .toContain('Fama');
});
