import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '../../src/library/search/excerpt-of.ts';
import { findArticles } from '../../src/library/search/find-articles.ts';
import { indexArticle } from '../../src/library/search/index-article.ts';
import { mergeSegments, segmentsToMerge } from '../../src/library/search/merge-segments.ts';
import { OpenSegment } from '../../src/library/search/open-segment.ts';
import { soughtWords } from '../../src/library/search/query.ts';
import { SegmentBuilder } from '../../src/library/search/segment-builder.ts';
import { termsOf } from '../../src/library/search/terms.ts';
import type { Article } from '../../src/text/article.ts';

function article(id: string, title: string, ...texts: string[]): Article {
  return { id, title, lang: 'fr', paragraphs: texts.map((text) => ({ kind: 'paragraph', text })) };
}

const ARTICLES = [
  article(
    'pluie',
    'Il pleut enfin à Gao',
    'Les agriculteurs maliens attendaient.',
    'L’œuvre de la saison est là.',
  ),
  article(
    'marche',
    'Le marché de Kidal',
    'Les commerçantes vendent des dattes.',
    'Un agriculteur passe à Gao.',
  ),
  article(
    'journal',
    'Les journaux régionaux',
    'Qu’est-ce qu’on y lit ? Aujourd’hui, rien.',
    'Azawad, au nord.',
  ),
];

function segmentOf(articles: readonly Article[]): OpenSegment {
  const builder = new SegmentBuilder();
  for (const each of articles) indexArticle(builder, each);
  return new OpenSegment(builder.build());
}

const apart = ARTICLES.map((each) => segmentOf([each]));
const merged = new OpenSegment(mergeSegments(apart, () => true));

const find = (query: string, segments = [merged], isHere = (_id: string) => true) =>
  findArticles(segments, soughtWords(query), isHere);

test.for([
  ['accents and capitals do not matter', 'MARCHE', ['marche']],
  ['nor does how œ is written', 'oeuvre', ['pluie']],
  ['nor an elision, in the text or in what is typed', 'l’œuvre ', ['pluie']],
  ['with the other apostrophe', "d'oeuvre", ['pluie']],
  ['the plural finds the singular', 'agriculteurs', ['marche', 'pluie']],
  ['the feminine finds the masculine', 'maliennes ', ['pluie']],
  ['-aux finds -al', 'régional ', ['journal']],
  ['a word as it is typed', 'agri', ['marche', 'pluie']],
  ['all words, in any order', 'dattes kidal', ['marche']],
  ['one letter wrong', 'azawd', ['journal']],
  ['two letters exchanged', 'kidla', ['marche']],
  ['the most words where none has all', 'dattes kidal azawad', ['marche']],
  ['nothing for a word that is not there', 'hippopotame', []],
  ['nothing for nothing', ' … ', []],
  ['a word that is ended is not taken for a beginning', 'agri ', []],
] as const)('%s: « %s »', ([, query, ids]) => {
  expect(
    find(query)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(ids);
});

test('a word in the title counts more than one in the text', () => {
  expect(find('gao').map(({ id }) => id)).toEqual(['pluie', 'marche']);
});

test('the paragraph is the one where the rarest word stands', () => {
  expect(find('un agriculteur à gao')[0]).toMatchObject({ id: 'marche', paragraph: 2 });
  expect(find('kidal')[0]).toMatchObject({ paragraph: 0 });
});

test('what is gone is not found, and leaves the index when it is merged', () => {
  expect(find('gao', [merged], (id) => id !== 'pluie').map(({ id }) => id)).toEqual(['marche']);
  const rest = mergeSegments([merged], (id) => id !== 'pluie');
  expect(rest.articles).toEqual(['marche', 'journal']);
  expect(rest.terms.split('\n')).not.toContain('pleut');
});

test('pieces of an index find what the whole does', () => {
  for (const query of ['gao', 'agriculteur', 'dattes kidal', 'azawd', 'de la'])
    expect(find(query, apart)).toEqual(find(query));
});

test('whatever the articles are, each word of each is found, however the index came about', () => {
  const texts = fc.array(fc.array(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), { maxLength: 4 }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(texts, fc.nat(12), (all, cut) => {
      const articles = all.map((each, index) => article(`a${index}`, 'Titre', ...each));
      const parts = [articles.slice(0, cut), articles.slice(cut)].filter(({ length }) => length > 0);
      const segment = new OpenSegment(mergeSegments(parts.map(segmentOf), () => true));
      for (const { id, paragraphs } of articles) {
        for (const [index, { text }] of paragraphs.entries()) {
          for (const term of termsOf(text)) {
            const hits = findArticles([segment], [{ term, isBeginning: false }], () => true);
            const hit = hits.find((each) => each.id === id);
            expect(hit?.paragraph).toBeLessThanOrEqual(index + 1);
          }
        }
      }
    }),
    { numRuns: 50 },
  );
});

function sizes(...all: number[]): number[] {
  return segmentsToMerge(all.map((size) => ({ size }))).map(({ size }) => size);
}

test('eight small pieces are made one, and a large one is left alone', () => {
  expect(sizes(1, 1, 1, 1, 1, 1, 1)).toEqual([]);
  expect(sizes(1, 2, 1, 7, 600, 1, 1, 1, 1)).toEqual([1, 2, 1, 7, 1, 1, 1, 1]);
  expect(sizes(...Array.from({ length: 20 }, () => 512))).toEqual([]);
});

test('an excerpt shows the word with what stands around it, cut between words', () => {
  const text = `${'Une longue phrase pour commencer. '.repeat(5)}Les agriculteurs attendent. ${'Et la suite vient. '.repeat(20)}`;
  const excerpt = excerptOf(text, soughtWords('agriculteur'));
  expect(excerpt).toMatch(/^… \S.*Les agriculteurs attendent\. .*\S …$/);
  expect(excerpt.length).toBeLessThan(200);
  for (const word of excerpt.split(' ').slice(1, -1)) expect(text.split(/\s/)).toContain(word);
  expect(excerptOf('Le marché.', soughtWords('marc'))).toBe('Le marché.');
  expect(excerptOf('Le marché.', soughtWords('rien'))).toBe('Le marché.');
});

test('an excerpt of any text stands in it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(300), (text, query, pad) => {
      const whole = `${'x '.repeat(pad)}${text}`;
      const excerpt = excerptOf(whole, soughtWords(query)).replace(/^… /, '').replace(/ …$/, '');
      expect(whole).toContain(excerpt);
    }),
  );
});
