import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dropShared, keepShared, sharedSoFar } from '../../../src/pwa/inbox.ts';
import { focusedName } from '../focus.ts';
import { aFile, openAdd } from './add-page.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const NOTHING = { title: '', text: '', url: '', files: [] };
const LINK = { ...NOTHING, title: 'La pluie', url: 'https://exemple.fr/pluie' };
const waiting = async () => (await sharedSoFar()).length;

let opened: Awaited<ReturnType<typeof openAdd>>;

beforeEach(empty);
afterEach(empty);

async function empty(): Promise<void> {
  for (const { key } of await sharedSoFar()) await dropShared(key);
}

/** Opens the screen, with what waits. */
async function open(): Promise<void> {
  opened = await openAdd();
  await opened.screen.take({ given: await opened.shares.open() });
}

test('what was shared waits in its order, whole, until it is taken in or not wanted', async () => {
  const file = new File(['Il pleut.'], 'pluie.txt', { type: 'text/plain' });
  await keepShared({ title: '', text: 'https://exemple.fr/a', url: '', files: [] });
  await keepShared({ title: 'Deux', text: '', url: '', files: [file] });
  const [first, second] = await sharedSoFar();
  expect([first?.text, second?.title]).toEqual(['https://exemple.fr/a', 'Deux']);
  expect(await second?.files[0]?.text()).toBe('Il pleut.');
  await dropShared(first?.key ?? 0);
  expect((await sharedSoFar()).map(({ title }) => title)).toEqual(['Deux']);
});

test('a share goes with the last of its files that is kept or refused', async () => {
  await keepShared({ ...NOTHING, files: [aFile('a.txt', 'Un', 'Texte.'), aFile('b.txt', 'Deux', 'Texte.')] });
  await open();
  await userEvent.click(button('Ne pas garder : Un'));
  await expect.element(button('Garder')).toBeVisible();
  expect(await waiting()).toBe(1);
  await userEvent.click(button('Garder'));
  await expect.element(page.getByText('est gardé', { exact: false })).toBeVisible();
  await expect.poll(waiting).toBe(0);
});

test('what is not decided on is offered again', async () => {
  await keepShared({ ...NOTHING, text: 'Un\nTexte.' });
  await open();
  await expect.element(button('Garder')).toBeVisible();
  await open();
  await userEvent.click(button('Annuler'));
  await expect.poll(waiting).toBe(0);
});

test('what is in the library already waits no more', async () => {
  await keepShared({ ...NOTHING, text: 'Un\nTexte.' });
  await open();
  await userEvent.click(button('Garder'));
  await expect.poll(waiting).toBe(0);
  await keepShared({ ...NOTHING, text: 'Un\nTexte.' });
  await opened.screen.take({ given: await opened.shares.open() });
  await expect.element(page.getByText('déjà dans vos articles')).toBeVisible();
  await expect.poll(waiting).toBe(0);
});

test('a link is asked for only at the reader’s word, and goes once its page is kept', async () => {
  await keepShared(LINK);
  await open();
  await expect.element(page.getByRole('heading', { name: 'La pluie' })).toBeVisible();
  expect(opened.asked).toEqual([]);
  await userEvent.click(button('Chercher cette page : La pluie'));
  await expect.element(button('Garder')).toBeVisible();
  expect(opened.asked).toEqual(['https://exemple.fr/pluie']);
  expect(await waiting()).toBe(1);
  await userEvent.click(button('Garder'));
  await expect.poll(waiting).toBe(0);
});

test('a link that is let go while its site is asked brings nothing more', async () => {
  await keepShared(LINK);
  await keepShared({ ...LINK, title: 'Le vent' });
  await open();
  const { screen } = opened;
  const given = [{ file: aFile('pluie.txt', 'La pluie', 'Elle tombe.'), name: 'pluie' }];
  const answering = new Promise<() => void>((asked) => {
    screen.fetchPage = () => new Promise((resolve) => asked(() => resolve(given)));
  });
  await userEvent.click(button('Chercher cette page : La pluie'));
  await userEvent.click(button('Ne pas garder : La pluie'));
  await expect.poll(waiting).toBe(1);
  const other = button('Chercher cette page : Le vent');
  await expect.element(other).toHaveAttribute('aria-disabled', 'true');
  (await answering)();
  await expect.element(other).toHaveAttribute('aria-disabled', 'false');
  expect(opened.intake.items).toEqual([]);
});

test('a link whose site does not answer stays, and can be let go', async () => {
  await keepShared({ ...LINK, url: 'https://ferme.fr/pluie' });
  await keepShared({ ...LINK, title: 'Le vent' });
  await open();
  await userEvent.click(button('Chercher cette page : La pluie'));
  await expect.element(page.getByText('Ce site ne répond pas.')).toBeVisible();
  expect(await waiting()).toBe(2);
  await userEvent.click(button('Ne pas garder : La pluie'));
  await expect.poll(waiting).toBe(1);
  await expect.poll(focusedName).toBe('Chercher cette page : Le vent');
  await userEvent.click(button('Ne pas garder : Le vent'));
  await expect.poll(focusedName).toBe('Ajouter un article');
});
