import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/styles/page.css';
import { readLexiconText } from '../../src/settings/lexicon-file.ts';
import { LexiconStore } from '../../src/settings/lexicon-store.ts';
import { LexiconSettings } from '../../src/ui/lexicon/lexicon-settings.ts';
import type { Spot } from '../../src/ui/lexicon/spot.ts';
import { focusedName } from './focus.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const KIDAL = { written: 'Kidal', spoken: 'Kidale' };
const GAO = { written: 'Gao', spoken: 'Ga-o' };

let lexicon: LexiconStore;
let asked: Spot[];

beforeEach(() => {
  localStorage.clear();
  lexicon = new LexiconStore(() => localStorage);
  asked = [];
  document.body.replaceChildren(
    Object.assign(new LexiconSettings(), {
      lexicon,
      pronounce: (spot: Spot) => asked.push(spot),
      readingSpot: () => ({ written: 'Ber', sentence: 'On va à Ber.' }),
    }),
  );
});

/** Gives a file to the page, as its reader would. */
async function give(text: string, name = 'liste.txt'): Promise<void> {
  const inputs = document.querySelector('lexicon-settings')?.shadowRoot?.querySelector('lexicon-import');
  const input = inputs?.shadowRoot?.querySelector('input');
  if (!input) throw new Error('there is no place for a file');
  await userEvent.upload(input, new File([text], name));
}

test('each word is there with its pronunciation, to change and to remove', async () => {
  await expect.element(page.getByText('Aucun mot pour l’instant.')).toBeVisible();
  lexicon.put([KIDAL, GAO]);
  await expect.poll(() => page.getByRole('listitem').elements().length).toBe(2);
  await expect.element(page.getByRole('listitem').first()).toHaveTextContent(/Gao\s*Ga-o/);
  await userEvent.click(button('Modifier « Kidal »'));
  expect(asked).toEqual([{ written: 'Kidal', sentence: '' }]);
});

test('a word that is added is the one being read, unless another is typed', async () => {
  await userEvent.click(button('Ajouter un mot'));
  expect(asked).toEqual([{ written: 'Ber', sentence: 'On va à Ber.' }]);
});

test('a word that was removed comes back, by keys alone', async () => {
  lexicon.put([KIDAL, GAO]);
  await expect.element(button('Supprimer « Kidal »')).toBeVisible();
  button('Supprimer « Kidal »').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('« Kidal » est supprimé.')).toBeVisible();
  expect(lexicon.lexicon).toEqual([GAO]);
  await expect.poll(focusedName).toBe('Annuler');
  await userEvent.keyboard('{Enter}');
  expect(lexicon.lexicon).toEqual([GAO, KIDAL]);
  await expect.poll(focusedName).toBe('Supprimer « Kidal »');
});

test('the list is given away as a file that can be read again', async () => {
  lexicon.put([KIDAL, GAO]);
  const given: (Blob | MediaSource)[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `#${given.push(file)}`);
  await userEvent.click(button('Exporter la liste'));
  const [file] = given;
  const text = file instanceof Blob ? await file.text() : '';
  expect(readLexiconText(text).entries).toEqual([GAO, KIDAL]);
  vi.restoreAllMocks();
});

test('a file tells what came in, what was there, and what was not understood', async () => {
  lexicon.put([GAO]);
  await give('# villes\nGao = Ga-o\nKidal = Kidale\nBer\n');
  await expect.element(page.getByText('1 mot ajouté.')).toBeVisible();
  await expect.element(page.getByText('1 mot y était déjà.')).toBeVisible();
  await expect.element(page.getByText('Ligne 4, « Ber ». Il y manque le signe =.')).toBeVisible();
  expect(lexicon.lexicon).toEqual([GAO, KIDAL]);
});

test('what a file pronounces otherwise is kept or replaced as the reader says', async () => {
  lexicon.put([GAO, KIDAL]);
  await give('Gao = Gaho');
  await expect.element(page.getByText('Gao : Gaho, au lieu de Ga-o')).toBeVisible();
  expect(lexicon.find('Gao')).toEqual(GAO);
  await userEvent.click(button('Garder les miennes'));
  expect(lexicon.find('Gao')).toEqual(GAO);
  await expect.poll(focusedName).toBe('Importer une liste');
  await give('Gao = Gaho');
  await userEvent.click(button('Remplacer par celles du fichier'));
  expect(lexicon.lexicon).toEqual([{ written: 'Gao', spoken: 'Gaho' }, KIDAL]);
});

test.for([
  ['a picture', '\u0089PNG\0\0', 'Ce fichier n’est pas une liste de mots. Choisissez un fichier texte.'],
  ['a file that is too large', 'Gao = Ga-o\n'.repeat(100_000), 'Ce fichier est trop gros'],
  ['nothing to take', 'Bonjour', 'Aucune prononciation trouvée.'],
] as const)('%s is told in a sentence, and changes nothing', async ([, text, sentence]) => {
  lexicon.put([GAO]);
  await give(text);
  await expect.element(page.getByText(sentence)).toBeVisible();
  expect(lexicon.lexicon).toEqual([GAO]);
});

test('a device that does not keep the list says what to do', async () => {
  const refused = new LexiconStore(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  const section = document.querySelector('lexicon-settings');
  if (section) section.lexicon = refused;
  refused.put([GAO]);
  await expect.element(page.getByRole('alert')).toHaveTextContent('Cet appareil n’a pas pu l’enregistrer');
  await expect.element(button('Modifier « Gao »')).toBeVisible();
});

test('on a narrow screen with large letters nothing is cut off', async () => {
  lexicon.put([{ written: 'Anticonstitutionnellementissimement', spoken: 'x'.repeat(110) }, KIDAL]);
  await page.viewport(320, 640);
  document.documentElement.style.fontSize = '200%';
  await expect.element(button('Modifier « Kidal »')).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  document.documentElement.style.fontSize = '';
  await page.viewport(360, 720);
});
