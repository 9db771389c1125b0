import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Paragraph } from '../../src/text/article.ts';
import { focusedName } from './focus.ts';
import { openPage } from './page.ts';

const NEWS: readonly Paragraph[] = [
  { kind: 'paragraph', text: 'On part demain. La route de Kidal passe par l’Adagh. Il fait chaud.' },
];

const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = page.getByRole('dialog', { name: 'Prononcer un mot autrement' });
const written = page.getByLabelText('Mot écrit');
const spoken = page.getByLabelText('À prononcer comme');

beforeEach(() => getSelection()?.removeAllRanges());

/** Taps in the middle of some letters of the article; `beside` CSS pixels away from their line. */
async function tap(letters: string, beside = 0): Promise<void> {
  const paragraph = document.querySelector('article > p');
  const node = paragraph?.firstChild;
  const start = node?.textContent?.indexOf(letters) ?? -1;
  if (!paragraph || !node || start < 0) throw new Error(`“${letters}” is not in the article`);
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, start + letters.length);
  const box = paragraph.getBoundingClientRect();
  const line = range.getClientRects()[0] ?? box;
  const position = {
    x: line.left + line.width / 2 - box.left,
    y: line.top + line.height / 2 - box.top + beside,
  };
  await userEvent.click(page.elementLocator(paragraph), { position });
}

test('the word under the finger is offered without the article that leans on it', async () => {
  openPage(NEWS);
  await tap('Kidal');
  await expect.element(button('Prononcer « Kidal »…')).toBeVisible();
  await tap('Adagh');
  await expect.element(button('Prononcer « Adagh »…')).toBeVisible();
  await expect.element(button('Prononcer « Kidal »…')).not.toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await expect.element(button('Prononcer « Adagh »…')).not.toBeInTheDocument();
});

test('beside the words only the reading is offered', async () => {
  openPage(NEWS);
  const paragraph = document.querySelector('article > p') ?? document.body;
  const { width, height } = paragraph.getBoundingClientRect();
  await userEvent.click(page.elementLocator(paragraph), { position: { x: width - 60, y: height - 16 } });
  await expect.element(button('Lire à partir d’ici')).toBeVisible();
  expect(page.getByText('Prononcer «').elements()).toEqual([]);
});

test('what is selected by hand is offered as it is', async () => {
  openPage(NEWS);
  const text = document.querySelector('article > p')?.firstChild;
  if (text) getSelection()?.setBaseAndExtent(text, 19, text, 34);
  document.querySelector('article > p')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await expect.element(button('Prononcer « route de Kidal »…')).toBeVisible();
  await expect.element(button('Lire à partir d’ici')).not.toBeInTheDocument();
});

test('a pronunciation is heard in its sentence, as before and as wanted, and kept', async () => {
  const { lexicon, said } = openPage(NEWS);
  await tap('Kidal');
  await userEvent.click(button('Prononcer « Kidal »…'));
  await expect.element(dialog).toBeVisible();
  await expect.element(written).toHaveValue('Kidal');
  await expect.poll(focusedName).toBe('À prononcer comme');
  await expect.element(page.getByText('Vaut aussi pour « KIDAL ».')).toBeVisible();
  await userEvent.keyboard('Quidalle');
  await userEvent.click(button('Écouter'));
  await userEvent.click(button('Écouter comme avant'));
  expect(said).toEqual(['La route de Quidalle passe par l’Adagh.', 'La route de Kidal passe par l’Adagh.']);
  expect(lexicon.lexicon).toEqual([]);
  await userEvent.click(button('Enregistrer'));
  await expect.element(dialog).not.toBeInTheDocument();
  expect(lexicon.lexicon).toEqual([{ written: 'Kidal', spoken: 'Quidalle' }]);
  expect(said.at(-1)).toBe('');
});

test('by keys alone: Entrée keeps, Échap leaves all as it was, and the focus returns', async () => {
  const { lexicon, player } = openPage(NEWS);
  await tap('Kidal');
  button('Prononcer « Kidal »…').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(focusedName).toBe('À prononcer comme');
  player.play();
  await userEvent.keyboard('Quidalle{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.poll(focusedName).toBe('Prononcer « Kidal »…');
  expect(lexicon.lexicon).toEqual([]);
  expect(player.snapshot.isReading).toBe(true);
  await userEvent.keyboard('{Enter}');
  await expect.element(spoken).toHaveValue('');
  await userEvent.keyboard('Kidale{Enter}');
  await expect.element(dialog).not.toBeInTheDocument();
  expect(lexicon.lexicon).toEqual([{ written: 'Kidal', spoken: 'Kidale' }]);
});

test('a word that has a pronunciation shows it, to change, to rename or to remove', async () => {
  const { lexicon, pronouncer } = openPage(NEWS);
  lexicon.put([{ written: 'Kidal', spoken: 'Quidalle' }]);
  await pronouncer.open({ written: 'Kidal', sentence: '' });
  await expect.element(spoken).toHaveValue('Quidalle');
  await userEvent.fill(written, 'kidal');
  await userEvent.click(button('Enregistrer'));
  expect(lexicon.lexicon).toEqual([{ written: 'kidal', spoken: 'Quidalle' }]);
  await pronouncer.open({ written: 'kidal', sentence: '' });
  await userEvent.click(button('Supprimer'));
  expect(lexicon.lexicon).toEqual([]);
});

test('nothing is replaced in silence, and nothing empty is kept', async () => {
  const { lexicon, pronouncer } = openPage(NEWS);
  lexicon.put([{ written: 'Gao', spoken: 'Ga-o' }]);
  await pronouncer.open({ written: '', sentence: 'On va à Gao.' });
  await expect.poll(focusedName).toBe('Mot écrit');
  await userEvent.click(button('Enregistrer'));
  await expect.element(page.getByRole('alert')).toHaveTextContent('Le mot écrit manque.');
  await expect.poll(focusedName).toBe('Mot écrit');
  await userEvent.fill(written, 'Gao');
  await expect.element(page.getByRole('alert')).toHaveTextContent('« Gao » se prononce déjà « Ga-o »');
  await userEvent.click(button('Enregistrer'));
  await expect.element(page.getByRole('alert')).toHaveTextContent('La prononciation manque');
  await expect.poll(focusedName).toBe('À prononcer comme');
  await expect.element(dialog).toBeVisible();
  expect(lexicon.find('Gao')?.spoken).toBe('Ga-o');
  await userEvent.fill(spoken, 'Gaho');
  await userEvent.click(button('Enregistrer'));
  expect(lexicon.find('Gao')?.spoken).toBe('Gaho');
});

test('a word that is not in the sentence is heard alone', async () => {
  const { said, pronouncer } = openPage(NEWS);
  await pronouncer.open({ written: '', sentence: 'On part demain.' });
  await userEvent.fill(written, 'Araouane');
  await userEvent.fill(spoken, 'Araouanne');
  await userEvent.click(button('Écouter'));
  expect(said).toEqual(['Araouanne']);
  await userEvent.keyboard('{Escape}');
});
