import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/text/article.ts';
import { validArticle } from '../../src/text/valid-article.ts';

const whole: Article = {
  id: 'marche-de-gao-1x2y',
  title: 'Le marché de Gao',
  lang: 'fr',
  source: 'https://exemple.fr/gao',
  author: 'A. Diallo',
  published: '2026-06-01',
  paragraphs: [
    { kind: 'heading', text: 'À l’aube', level: 2 },
    { kind: 'paragraph', text: 'Le marché ouvre.' },
    { kind: 'quote', text: 'The river is low.', lang: 'en' },
  ],
};

test('an article comes through as it is', () => {
  expect(validArticle(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
});

test.for([
  undefined,
  null,
  'x',
  [],
  { ...whole, id: '../gao' },
  { ...whole, id: 'Gao' },
  { ...whole, id: 'g'.repeat(101) },
  { ...whole, title: ' ' },
  { ...whole, title: 7 },
  { ...whole, paragraphs: [] },
  { ...whole, paragraphs: [{ kind: 'paragraph', text: ' ' }] },
  { ...whole, paragraphs: [{ kind: 'script', text: 'x' }] },
  { ...whole, paragraphs: [{ kind: 'paragraph', text: 'x' }, { kind: 'paragraph' }] },
  { ...whole, paragraphs: { length: 1 } },
])('there is no article in %j', (value) => {
  expect(validArticle(value)).toBeUndefined();
});

test('what else is wrong in it is left out', () => {
  const { id, title } = whole;
  const paragraphs = [
    { kind: 'heading', text: 'À l’aube', level: 9, onclick: 'x' },
    { kind: 'paragraph', text: 'x', level: 2, lang: 'fr"><script>' },
  ];
  const value = { ...whole, lang: '<fr>', source: 3, author: '', published: 'hier', paragraphs, script: 'x' };
  expect(validArticle(value)).toEqual({
    id,
    title,
    lang: 'fr',
    paragraphs: [
      { kind: 'heading', text: 'À l’aube' },
      { kind: 'paragraph', text: 'x' },
    ],
  });
});

test('what comes through once comes through unchanged, and nothing throws', () => {
  const near = fc.record({
    id: fc.constantFrom('a', 'a-1', 'é', ''),
    title: fc.oneof(fc.string(), fc.anything()),
    paragraphs: fc.oneof(
      fc.array(
        fc.record({
          kind: fc.constantFrom('paragraph', 'heading', 'x'),
          text: fc.string(),
          level: fc.anything(),
        }),
      ),
      fc.anything(),
    ),
    lang: fc.anything(),
  });
  fc.assert(
    fc.property(fc.oneof(near, fc.anything()), (value) => {
      const article = validArticle(value);
      expect(article && validArticle(article)).toEqual(article);
    }),
  );
});
