import { expect, test } from 'vitest';
import { droppedOf } from '../../../src/ui/add/dropped-of.ts';

const NOTHING = { title: '', text: '', url: '', files: [] };
const LONG = 'Il pleut sur la ville et personne ne sort. '.repeat(8).trim();

test.for([
  [{ url: 'https://exemple.fr/a' }, 'https://exemple.fr/a'],
  [{ text: 'https://exemple.fr/a' }, 'https://exemple.fr/a'],
  [{ text: 'À lire ce soir : https://exemple.fr/a', title: 'La pluie' }, 'https://exemple.fr/a'],
  [{ text: 'Lis « https://exemple.fr/a » et dis-moi.' }, 'https://exemple.fr/a'],
  [{ text: 'C’est là : https://exemple.fr/a.b_(c). Dis-moi.' }, 'https://exemple.fr/a.b_(c)'],
] as const)('a link is one, wherever the other app has put it: %o', ([shared, address]) => {
  expect(droppedOf({ ...NOTHING, ...shared })).toEqual({ given: [], address });
});

test('a text is one to listen to, with the page that it was selected in as its source', async () => {
  const { given, address } = droppedOf({
    ...NOTHING,
    title: 'La ville',
    text: `${LONG}\nhttps://exemple.fr/ville#:~:text=Il`,
  });
  expect(address).toBeUndefined();
  expect(given).toMatchObject([{ title: 'La ville', source: 'https://exemple.fr/ville#:~:text=Il' }]);
  expect(await given[0]?.file.text()).toBe(LONG);
});

test('a short text without a link is a text', async () => {
  const { given } = droppedOf({ ...NOTHING, text: 'Il neige.' });
  expect(given).toMatchObject([{ name: 'Texte partagé' }]);
  expect(await given[0]?.file.text()).toBe('Il neige.');
});

test('files are taken, and a long text that comes with them; what is said of them is not', () => {
  const files = [new File(['a'], 'a.txt'), new File(['b'], 'b.txt')];
  expect(droppedOf({ ...NOTHING, files, text: 'Pour toi' }).given.map(({ name }) => name)).toEqual([
    'a.txt',
    'b.txt',
  ]);
  expect(droppedOf({ ...NOTHING, files, text: LONG }).given).toHaveLength(3);
});

test('an empty share is nothing', () => {
  expect(droppedOf(NOTHING)).toEqual({ given: [] });
});
