import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editionBodies } from '../../src/editions/edition.ts';
import { readEdition } from '../../src/editions/read-edition.ts';

const file = (title: string, published = '') =>
  `---\ntitle: ${title}\n${published && `published: ${published}\n`}---\n\nUn. Deux.\n`;

test('the article shipped with the app is there word for word', () => {
  const path = new URL('../../src/editions/mali-kidal.md', import.meta.url);
  const article = readEdition('mali-kidal', readFileSync(path, 'utf8'));
  expect(article.paragraphs).toHaveLength(10);
  expect(article.paragraphs.every(({ kind }) => kind === 'paragraph')).toBe(true);
  expect(article.paragraphs[1]?.text).toContain('aux environs de 8 h00, heure locale.');
  expect(article.paragraphs[0]?.text.startsWith('Au Mali, l’offensive militaire malienne')).toBe(true);
});

test('an article’s front matter gives its title, date, source and author', () => {
  const text =
    '---\ntitle: "La pluie : enfin"\npublished: 2024-05-01\nsource: https://exemple.fr/a\nauthor: A. B.\n---\n\nOui.\n';
  expect(readEdition('pluie', text)).toEqual({
    id: 'pluie',
    title: 'La pluie : enfin',
    lang: 'fr',
    published: '2024-05-01',
    source: 'https://exemple.fr/a',
    author: 'A. B.',
    paragraphs: [{ kind: 'paragraph', text: 'Oui.' }],
  });
});

test.for([
  ['pluie', 'Oui.', 'front matter'],
  ['pluie', '---\nlang: fr\n---\n\nOui.', 'title is missing'],
  ['pluie', '---\ntitle: A\ncouleur: bleu\n---\n\nOui.', 'unknown field couleur'],
  ['pluie', '---\ntitle: A\npublished: hier\n---\n\nOui.', 'published must be a date'],
  ['pluie', '---\ntitle: A\n---\n\n', 'nothing to read'],
  ['La Pluie', '---\ntitle: A\n---\n\nOui.', 'lower-case'],
] as const)('the file %s with %j is refused, and says why', ([id, text, reason]) => {
  expect(() => readEdition(id, text)).toThrow(reason);
});

test('each article has its page, with links to the others, the newest first', () => {
  const articles = [
    readEdition('ancien', file('Ancien', '2020-01-01')),
    readEdition('une', file('Une')),
    readEdition('recent', file('Récent', '2024-01-01')),
  ];
  const bodies = editionBodies(articles, 'une');
  expect(bodies.map(({ address }) => address)).toEqual([
    'article/ancien/',
    'article/une/',
    'article/recent/',
  ]);
  const links = [...(bodies[1]?.main ?? '').matchAll(/<a href="([^"]+)"/g)].map(([, address]) => address);
  expect(links).toEqual(['./article/recent/', './article/ancien/']);
});

test('an edition without its lead article is refused', () => {
  expect(() => editionBodies([readEdition('une', file('Une'))], 'autre')).toThrow('autre');
});
