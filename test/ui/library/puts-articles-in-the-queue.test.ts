import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Library } from '../../../src/library/library.ts';
import { LibraryError } from '../../../src/library/library-error.ts';
import { focusedName } from '../focus.ts';
import { anArticle, openShelf, titlesShown } from './shelf-page.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const [one, two, three] = [anArticle('Un'), anArticle('Deux'), anArticle('Trois')];

let library: Library;

afterEach(() => vi.restoreAllMocks());

async function openQueue(): Promise<void> {
  ({ library } = await openShelf([one, two, three], { hash: '#a-ecouter' }));
  for (const { id } of [one, two, three]) await library.enqueue(id);
  await expect.element(page.getByRole('link', { name: 'Écouter la suite' })).toBeVisible();
}

const queue = () => library.snapshot.queue;

test('an article is queued from the list, and taken out there', async () => {
  ({ library } = await openShelf([one, two, three]));
  await expect.poll(() => titlesShown().length).toBe(3);
  await userEvent.click(button('Ajouter à la suite : Deux'));
  await expect.element(page.getByRole('link', { name: 'À écouter (1)' })).toBeVisible();
  expect(queue()).toEqual([two.id]);
  await expect.element(button('Ajouter à la suite : Deux')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(button('Ajouter à la suite : Deux'));
  await expect.poll(queue).toEqual([]);
});

test('an article that is no more here is not counted among those to be heard', async () => {
  ({ library } = await openShelf([one, two]));
  await library.enqueue('parti');
  await library.enqueue(two.id);
  await expect.element(page.getByRole('link', { name: 'À écouter (1)' })).toBeVisible();
});

test('the queue begins with its first article', async () => {
  await openQueue();
  await expect
    .element(page.getByRole('link', { name: 'Écouter la suite' }))
    .toHaveAttribute('href', `../article/${one.id}/`);
});

test('the queue is put in order by keys, and the focus stays with the article', async () => {
  await openQueue();
  button('Descendre : Un').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(queue).toEqual([two.id, one.id, three.id]);
  await expect.element(page.getByText('« Un » : 2 sur 3.')).toBeVisible();
  await expect.poll(focusedName).toBe('Descendre : Un');
  await userEvent.keyboard('{Enter}');
  await expect.poll(queue).toEqual([two.id, three.id, one.id]);
  await expect.poll(focusedName).toBe('Monter : Un');
});

test('the queue is put in order by the finger', async () => {
  await openQueue();
  await userEvent.dragAndDrop(page.getByText('⠿').first(), page.getByText('⠿').last());
  await expect.poll(queue).toEqual([two.id, three.id, one.id]);
});

test('what was taken out comes back where it was', async () => {
  await openQueue();
  await userEvent.click(button('Retirer : Deux'));
  await expect.poll(queue).toEqual([one.id, three.id]);
  await expect.poll(focusedName).toBe('Annuler');
  await userEvent.keyboard('{Enter}');
  await expect.poll(queue).toEqual([one.id, two.id, three.id]);
});

test('a queue that was emptied comes back whole', async () => {
  await openQueue();
  await userEvent.click(button('Vider la liste'));
  await expect.element(page.getByText('La liste est vide.')).toBeVisible();
  await userEvent.click(button('Annuler'));
  await expect.poll(queue).toEqual([one.id, two.id, three.id]);
});

test('a long queue is shown piece by piece, and the focus goes on where the next piece begins', async () => {
  const many = Array.from({ length: 60 }, (_, index) => anArticle(`Article ${index}`));
  ({ library } = await openShelf(many, { hash: '#a-ecouter' }));
  for (const { id } of many) await library.enqueue(id);
  await userEvent.click(button('Afficher la suite (10)'));
  await expect.poll(focusedName).toBe('Article 50');
  await userEvent.click(button('Descendre : Article 0'));
  await expect.poll(() => queue().slice(0, 2)).toEqual([many[1]?.id, many[0]?.id]);
});

test('the last that is shown can be moved on, and the focus goes with it', async () => {
  const many = Array.from({ length: 52 }, (_, index) => anArticle(`Article ${index}`));
  ({ library } = await openShelf(many, { hash: '#a-ecouter' }));
  for (const { id } of many) await library.enqueue(id);
  await userEvent.click(button('Descendre : Article 49'));
  await expect.poll(() => queue()[50]).toBe(many[49]?.id);
  await expect.poll(focusedName).toBe('Descendre : Article 49');
});

test.for([
  ['moveInQueue', 'Descendre : Un'],
  ['dequeue', 'Retirer : Un'],
  ['dequeue', 'Vider la liste'],
] as const)('a full disk is told where the queue could not be written: %s, %s', async ([method, pressed]) => {
  await openQueue();
  vi.spyOn(library, method).mockRejectedValue(new LibraryError('full'));
  await userEvent.click(button(pressed));
  await expect.element(page.getByText('Il n’y a plus assez de place sur cet appareil')).toBeVisible();
  expect(queue()).toEqual([one.id, two.id, three.id]);
});

test('a full disk is told on an article that could not be queued', async () => {
  ({ library } = await openShelf([one, two, three]));
  vi.spyOn(library, 'enqueue').mockRejectedValue(new LibraryError('full'));
  await userEvent.click(button('Ajouter à la suite : Deux'));
  await expect.element(page.getByText('Il n’y a plus assez de place sur cet appareil')).toBeVisible();
  await expect.element(button('Ajouter à la suite : Deux')).toHaveAttribute('aria-pressed', 'false');
});
