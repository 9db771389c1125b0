import { expect, test } from 'vitest';
import { importArticle } from '../../../src/import/import-article.ts';

async function taken(text: string, about = {}) {
  return importArticle(new File([text], 'pluie.md'), about);
}

async function textsIn(text: string): Promise<string[]> {
  return (await taken(text)).paragraphs.map((paragraph) => paragraph.text);
}

test('it tells its title, date, author and source', async () => {
  const text =
    '---\ntitle: "La pluie"\ndate: 2024-05-01\nauteur: A. B.\ntags: [eau]\n---\n\n## Lundi\n\nIl pleut.\n';
  expect(await taken(text, { source: 'https://exemple.fr' })).toMatchObject({
    title: 'La pluie',
    published: '2024-05-01',
    author: 'A. B.',
    source: 'https://exemple.fr',
    paragraphs: [
      { kind: 'heading', text: 'Lundi', level: 2 },
      { kind: 'paragraph', text: 'Il pleut.' },
    ],
  });
});

test('its first heading is its title', async () => {
  expect(await taken('# La pluie\n\nIl pleut.')).toMatchObject({
    title: 'La pluie',
    paragraphs: [{ kind: 'paragraph', text: 'Il pleut.' }],
  });
});

test('what is only a title is read', async () => {
  expect((await taken('---\ntitle: Il pleut.\n---\n\nIl pleut.')).paragraphs).toHaveLength(1);
});

test('lists keep the lists and the paragraphs that are in their items', async () => {
  const text =
    '- Semer :\n  - le mil\n  - le riz\n- Récolter\n\n3. Puiser l’eau.\n\n   Elle est basse en mai.\n\n4. Arroser.\n';
  const { paragraphs } = await taken(text);
  expect(paragraphs).toEqual(
    [
      'Semer :',
      'le mil',
      'le riz',
      'Récolter',
      '3. Puiser l’eau.',
      'Elle est basse en mai.',
      '4. Arroser.',
    ].map((each) => ({ kind: 'list-item', text: each })),
  );
});

test('a row of a table is a paragraph', async () => {
  expect(await textsIn('Les pluies :\n\n| Mois | mm |\n|---|--:|\n| Mai | 20 |\n| Juin | 80 |\n')).toEqual([
    'Les pluies :',
    'Mois, mm',
    'Mai, 20',
    'Juin, 80',
  ]);
});

test('what is written in HTML stays, with the breaks between its lines', async () => {
  const text =
    'Avant.\n\n<div align="center">Au milieu.</div>\n\nLe fleuve dort,<br>et l’on sert le caf&eacute;.\n';
  expect(await textsIn(text)).toEqual(['Avant.', 'Au milieu.', 'Le fleuve dort, et l’on sert le café.']);
});

test('marks of notes are not read, and what the notes say is', async () => {
  expect(await textsIn('Il pleut[^1] à Gao.\n\nIl neige[^n].\n\n[^1]: Depuis lundi, dit-on.\n')).toEqual([
    'Il pleut à Gao.',
    'Il neige.',
    'Depuis lundi, dit-on.',
  ]);
});

test('code is left out', async () => {
  expect(await textsIn('Avant.\n\n```sh\nrm -rf pluie\n```\n\nAprès `touch`.\n')).toEqual([
    'Avant.',
    'Après touch.',
  ]);
});

test('a file that says nothing is refused in a sentence', async () => {
  await expect(taken('---\ntitle: Rien\n---\n')).rejects.toThrow(/rien à lire/);
});
