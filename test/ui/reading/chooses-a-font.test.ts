import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ReadingStore } from '../../../src/settings/reading-store.ts';
import { FONTS } from '../../../src/ui/reading/fonts.ts';
import { type FontParts, FontSettings } from '../../../src/ui/reading/font-settings.ts';
import { RAIN } from '../../fakes/rain.ts';
import { openPage } from '../page.ts';

afterEach(() => document.body.replaceChildren());

function openFonts(parts: Partial<FontParts> = {}) {
  openPage(RAIN);
  const store = new ReadingStore(() => localStorage);
  const asked: string[] = [];
  const ordinary: FontParts = {
    fetch: async ({ folder }) => asked.push(folder) > 0,
    isInstalled: async () => false,
    keepOwn: async () => '',
  };
  const made = Object.assign(new FontSettings(), { store, parts: { ...ordinary, ...parts } });
  document.body.append(made);
  return { store, asked, made };
}

test('the size that is told of each font is that of its file', async () => {
  const files = Object.values(FONTS).flatMap(({ file }) => file ?? []);
  expect(files).toHaveLength(4);
  for (const { address, size } of files)
    expect(Math.round((await (await fetch(address)).arrayBuffer()).byteLength / 1000)).toBe(size);
});

test('a font is fetched when it is chosen, and shown once it is here', async () => {
  const { store, asked } = openFonts();
  expect(asked).toEqual([]);
  await userEvent.click(page.getByLabelText('Lexend (14 ko)'));
  await expect.poll(() => store.reading.font).toBe('lexend');
  expect(asked).toEqual(['fonts/lexend']);
});

test('where it cannot be fetched the font stays as it was, and it is said why', async () => {
  const { store } = openFonts({ fetch: async () => false });
  await userEvent.click(page.getByLabelText('Lexend (14 ko)'));
  await expect.element(page.getByText(/n’a pas pu être téléchargée\. Vérifiez le réseau/)).toBeVisible();
  expect(store.reading.font).toBe('system');
  await expect.element(page.getByLabelText('Celle de l’appareil')).toBeChecked();
});

test('Luciole is not shown where it is not installed', async () => {
  const { store } = openFonts();
  await userEvent.click(page.getByLabelText('Luciole'));
  await expect.element(page.getByText(/Luciole n’est pas installée/)).toBeVisible();
  expect(store.reading.font).toBe('system');
});

test('a file that is no font is refused in a sentence', async () => {
  const { store, made } = openFonts({ keepOwn: async () => 'Ce fichier n’est pas une police.' });
  await made.updateComplete;
  await userEvent.upload(page.getByLabelText('Fichier de ma police'), new File(['x'], 'x.ttf'));
  await expect.element(page.getByText('Ce fichier n’est pas une police.')).toBeVisible();
  expect(store.reading.font).toBe('system');
});
