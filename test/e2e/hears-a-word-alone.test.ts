import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { faultsIn } from './axe.ts';
import { filesKept } from './files-kept.ts';
import { look, looks } from './looks.ts';
import { button, markedNow, press, tapOn } from './player.ts';
import { isSpeaking, speechLog } from './spoken.ts';

let app: App;
let page: Page;

beforeAll(async () => {
  app = await openApp({ voices: 'trial' });
  page = await app.visit();
  await page.setViewportSize({ width: 360, height: 720 });
});
afterAll(() => app.close());

const dialog = () => page.getByRole('dialog', { name: 'Le mot « soldats »' });

async function lastSaid(): Promise<{ text: string; rate: number }> {
  const { text = '', rate = 0 } = (await speechLog(page)).said.at(-1) ?? {};
  return { text, rate };
}

function isModal(element: Element): boolean {
  return element.matches(':modal');
}

/** How many texts the voice had before it fell silent of the one before. */
async function saidOverEachOther(): Promise<number> {
  const { moments } = await speechLog(page);
  let open = 0;
  return moments.filter(({ type }) => {
    if (type === 'speak') open += 1;
    if (type === 'end' || type === 'error' || type === 'cancel') open = 0;
    return open > 1;
  }).length;
}

test('a tap on a word has it said alone, then by syllables, slowly, while the reading rests', async () => {
  await press(page, 'Lire');
  await button(page, 'Pause').waitFor();
  await tapOn(page, 'soldats');
  await press(page, 'Écouter « soldats »');
  await dialog().waitFor();
  await expect.poll(lastSaid).toEqual({ text: 'soldats', rate: 1 });
  await dialog().getByRole('button', { name: 'Par syllabes, lentement' }).click();
  expect(await lastSaid()).toEqual({ text: 'sol, dats', rate: 0.5 });
  await dialog().getByRole('button', { name: 'Écouter le mot' }).click();
  expect(await lastSaid()).toEqual({ text: 'soldats', rate: 1 });
  expect(await saidOverEachOther()).toBe(0);
});

test('axe finds no fault in it', async () => {
  const faults: string[] = [];
  for (const each of looks) {
    await look(page, each);
    faults.push(...(await faultsIn(page)));
  }
  expect(faults).toEqual([]);
});

test('closed by Escape it falls silent, and the reading goes on where it was', async () => {
  await dialog().getByRole('button', { name: 'Par syllabes, lentement' }).click();
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'hidden' });
  await expect.poll(() => isSpeaking(page), { timeout: 1_000 }).toBe(false);
  await button(page, 'Lire').waitFor();
  const { sentence } = await markedNow(page);
  await press(page, 'Lire');
  await expect.poll(async () => (await lastSaid()).text).not.toBe('sol, dats');
  const { moments } = await speechLog(page);
  expect(moments.findLast(({ type }) => type === 'speak')?.lit).toBe(sentence);
  await press(page, 'Pause');
});

test('by the keyboard alone it is the word that was heard last', async () => {
  await page.reload();
  await press(page, 'Lire');
  await expect
    .poll(() => page.evaluate(() => Array.from(CSS.highlights.get('word') ?? [], String).join('')))
    .not.toBe('');
  await page.keyboard.press('Alt+Shift+M');
  const heard = page.getByRole('dialog', { name: /^Le mot « / });
  await heard.waitFor();
  await expect.poll(async () => (await lastSaid()).text).toMatch(/^\p{L}+$/u);
  expect(await heard.getByRole('heading').innerText()).toContain((await lastSaid()).text);
});

test('by the same keys it is heard again, over a page that stays out of reach', async () => {
  const before = (await speechLog(page)).said.length;
  await page.keyboard.press('Alt+Shift+M');
  await expect.poll(async () => (await speechLog(page)).said.length).toBeGreaterThan(before);
  expect(await page.getByRole('dialog', { name: /^Le mot « / }).evaluate(isModal)).toBe(true);
});

test('with no network it is heard as well', async () => {
  await page.keyboard.press('Escape');
  await expect.poll(() => filesKept(page, 'reading')).toContainEqual(expect.stringContaining('hear-word'));
  await app.server.stop();
  await page.reload();
  await page.locator('read-from-here').waitFor({ state: 'attached' });
  await tapOn(page, 'soldats');
  await press(page, 'Écouter « soldats »');
  await dialog().waitFor();
  await expect.poll(lastSaid).toEqual({ text: 'soldats', rate: 1 });
});
