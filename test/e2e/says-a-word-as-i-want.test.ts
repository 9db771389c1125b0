import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { faultsIn } from './axe.ts';
import { look, looks } from './looks.ts';
import { button, press, tapOn } from './player.ts';
import { isSpeaking, speechLog } from './spoken.ts';

let app: App;
let page: Page;

beforeAll(async () => {
  app = await openApp({ voices: 'trial' });
  page = await app.visit();
});
afterAll(() => app.close());

const dialog = () => page.getByRole('dialog', { name: 'Prononcer un mot autrement' });
const lastSaid = async () => (await speechLog(page)).said.at(-1)?.text ?? '';

/** What was lit while the voice said `heard`, a word of the utterance that was given last. */
async function litWhileHeard(heard: string): Promise<string[]> {
  const { said, moments } = await speechLog(page);
  const utterance = said.length - 1;
  return moments
    .filter((moment) => moment.type === 'boundary' && moment.utterance === utterance)
    .filter(({ charIndex = 0 }) => said[utterance]?.text.startsWith(heard, charIndex))
    .map(({ litWord }) => litWord);
}

const offer = 'Prononcer « Minusma »…';

test('a tap on a word opens its dialog, in which axe finds no fault', async () => {
  await page.setViewportSize({ width: 360, height: 720 });
  await tapOn(page, 'Minusma');
  await press(page, offer);
  await dialog().waitFor();
  const faults: string[] = [];
  for (const each of looks) {
    await look(page, each);
    faults.push(...(await faultsIn(page)));
  }
  expect(faults).toEqual([]);
});

test('it is heard in its sentence, with the new pronunciation and as before', async () => {
  await page.getByLabel('À prononcer comme').fill('Minoussma');
  await press(page, 'Écouter');
  expect(await lastSaid()).toContain('un véhicule de la Minoussma bourré');
  await press(page, 'Écouter comme avant');
  expect(await lastSaid()).toContain('un véhicule de la Minusma bourré');
});

test('once kept, it is what the voice says, and the written word is lit meanwhile', async () => {
  await press(page, 'Enregistrer');
  await dialog().waitFor({ state: 'hidden' });
  await press(page, 'Lire à partir d’ici');
  expect(await lastSaid()).toContain('un véhicule de la Minoussma bourré');
  await expect.poll(() => litWhileHeard('Minoussma')).toEqual(['Minusma']);
});

test('while the voice reads, a try rests the reading, which goes on at its place', async () => {
  await tapOn(page, 'Minusma');
  await press(page, 'Lire à partir d’ici');
  await expect.poll(() => litWhileHeard('Minoussma')).toEqual(['Minusma']);
  await tapOn(page, 'Minusma');
  await press(page, offer);
  expect(await page.getByLabel('À prononcer comme').inputValue()).toBe('Minoussma');
  await press(page, 'Écouter');
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'hidden' });
  // The sentence takes longer.
  await expect.poll(() => isSpeaking(page), { timeout: 1_000 }).toBe(false);
  await press(page, 'Lire');
  expect(await lastSaid()).toMatch(/explosifs|Minoussma/);
  await press(page, 'Pause');
});

test('it is still so after the page was loaded again', async () => {
  await page.reload();
  await tapOn(page, 'Minusma');
  await button(page, offer).waitFor();
  await press(page, 'Lire à partir d’ici');
  expect(await lastSaid()).toContain('un véhicule de la Minoussma bourré');
});
