import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { press } from './player.ts';
import { openReading } from './reading.ts';

let here: App;
let there: App;
let address = '';

beforeAll(async () => {
  here = await openApp();
  there = await openApp();
});
afterAll(() => Promise.all([here.close(), there.close()]));

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('reading'));

test('a link carries the settings exactly, and asks before it changes anything', async () => {
  const page = await here.visit();
  const panel = await openReading(page);
  await panel.getByLabel('Sépia').check();
  await panel.getByText('Texte', { exact: true }).click();
  await panel.getByRole('button', { name: 'Écarter les lettres' }).click();
  await panel.getByText('Ordonnance de lecture').click();
  const link = await panel.getByLabel('Lien', { exact: true }).inputValue();
  expect(link).toBe(`${here.server.url}#lecture=1.e3.t3`);
  address = new URL(link).hash;

  const other = await there.visit(address);
  await other.getByText('Ce lien propose des réglages de lecture').waitFor();
  expect(new URL(other.url()).hash).toBe('');
  expect(await kept(other)).toBeNull();
  await press(other, 'Appliquer');
  await other.getByText('Vos articles se lisent maintenant ainsi.').waitFor();
  expect(await kept(other)).toBe(await kept(page));
});

test('there is a way back', async () => {
  const [other] = there.browser.pages().slice(-1);
  if (!other) throw new Error('No page is open');
  await press(other, 'Revenir à mes réglages');
  const { theme, letter } = JSON.parse((await kept(other)) ?? '{}');
  expect({ theme, letter }).toEqual({ theme: 'system', letter: 0 });
});

test.each(['#lecture=', '#lecture=1.s9999', '#lecture=1.t5.c777777888888', '#lecture=1.s200</style>'])(
  '%s changes nothing, and says so',
  async (broken) => {
    const other = await there.visit(broken);
    await other.getByText('Ce lien de réglages est abîmé : rien n’a changé.').waitFor();
    expect(JSON.parse((await kept(other)) ?? '{}')).toMatchObject({ size: 100, theme: 'system' });
    await press(other, 'Fermer');
    await other.close();
  },
);
