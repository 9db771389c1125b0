import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from './app.ts';
import { button, press } from './player.ts';
import { heardNow, speechLog } from './spoken.ts';

let app: App;

beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

test('a second tab leaves the voice of the first alone, until it is asked to read', async () => {
  const first = await app.visit();
  await first.getByLabel('Vitesse').selectOption('0.5');
  await press(first, 'Lire');
  await expect.poll(() => heardNow(first)).toMatch(/^Au Mali/);
  const second = await app.visit();
  await press(second, 'Paragraphe suivant');
  await press(second, 'Arrêter');
  expect(await heardNow(first)).toMatch(/^Au Mali/);
  await press(second, 'Lire');
  await expect.poll(() => heardNow(second)).toMatch(/^Au Mali/);
  expect(await heardNow(first)).toBe('');
  await button(first, 'Lire').waitFor();
  expect((await speechLog(first)).said).toHaveLength(1);
});

test('the voice goes from tab to tab with the reader, and each keeps its place', async () => {
  const first = await app.visit();
  const second = await app.visit();
  await press(first, 'Phrase suivante');
  await press(first, 'Lire');
  await expect.poll(() => heardNow(first)).toMatch(/^Le week-end/);
  await press(second, 'Lire');
  await expect.poll(() => heardNow(second)).toMatch(/^Au Mali/);
  await button(first, 'Lire').waitFor();
  await press(first, 'Lire');
  await expect.poll(() => heardNow(first)).toMatch(/^Le week-end/);
  await button(second, 'Lire').waitFor();
  expect(await heardNow(second)).toBe('');
});
