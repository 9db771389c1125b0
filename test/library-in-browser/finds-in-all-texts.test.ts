import { expect, test } from 'vitest';
import { openIndex } from '../../src/library/search/index-database.ts';
import { ArticleIndex } from '../../src/library/search/article-index.ts';
import { ArticleSearch } from '../../src/library/search/article-search.ts';
import type { Article } from '../../src/text/article.ts';
import { DevicePlaces } from '../../src/library/kept-places.ts';
import { anArticle } from '../fakes/an-article.ts';
import { idsIn, openTab } from './tabs.ts';

/** The articles of each piece of the index, by its key. */
async function keptSegments(): Promise<Map<number, readonly string[]>> {
  const database = await openIndex();
  const [keys, segments] = await Promise.all([database.getAllKeys('segments'), database.getAll('segments')]);
  database.close();
  return new Map(keys.map((key, index) => [key, segments[index]?.articles ?? []]));
}

const about = (id: string, text: string): Article => ({
  ...anArticle(id, 60),
  paragraphs: [...anArticle(id, 60).paragraphs, { kind: 'paragraph', text }],
});

test('a word is found in the text, with what stands around it, in a worker', async () => {
  const library = await openTab();
  await library.add(about('gao', 'Les pêcheurs bozos réparent leurs filets.'));
  await library.add(anArticle('mopti'));
  expect(await library.search('pecheur fil')).toEqual([
    {
      id: 'gao',
      score: expect.any(Number),
      excerpt: 'Les pêcheurs bozos réparent leurs filets.',
      paragraph: 60,
    },
  ]);
  expect((await library.search('marche')).map(({ id }) => id).toSorted()).toEqual(['gao', 'mopti']);
});

test('what comes, goes and comes back is found as it is', async () => {
  const [library, other] = [await openTab(), await openTab()];
  await library.add(anArticle('gao'));
  expect(await library.search('gao')).toMatchObject([{ excerpt: expect.stringMatching(/gao/) }]);
  const undo = await library.remove('gao');
  expect(await library.search('gao')).toEqual([]);
  await undo();
  expect(await library.search('gao')).toHaveLength(1);
  await other.add(anArticle('kidal'));
  await expect.poll(() => library.search('kidal')).toHaveLength(1);
});

test('an article that comes back under another title is found by it, once, and no more by the old one', async () => {
  const library = await openTab();
  await library.add({ ...anArticle('gao'), title: 'Crue du fleuve' });
  expect(await library.search('crue')).toHaveLength(1);
  await library.remove('gao');
  expect(await library.search('crue')).toEqual([]);
  await library.add({ ...anArticle('gao'), title: 'Récolte du mil' });
  expect(await library.search('recolte')).toHaveLength(1);
  expect(await library.search('crue')).toEqual([]);
  expect(await library.search('gao')).toHaveLength(1);
});

test('an article is indexed once, whatever comes after it and in whatever tab', async () => {
  const library = await openTab();
  for (let number = 0; number < 20; number += 1) await library.add(anArticle(`article-${number}`));
  await library.search('gao');
  const [here, there] = [new ArticleIndex(), new ArticleIndex()];
  await Promise.all([here.update('all'), there.update('all')]);
  const before = await keptSegments();
  await library.add(anArticle('gao'));
  await Promise.all([here.update(['gao']), there.update('all'), new ArticleIndex().update('all')]);
  await library.search('gao');
  const after = await keptSegments();
  expect([...after.keys()]).toEqual(expect.arrayContaining([...before.keys()]));
  const indexed = [...after.values()].flat();
  expect(indexed).toHaveLength(21);
  expect(new Set(indexed)).toEqual(new Set(idsIn(library)));
  for (const index of [here, there]) {
    expect(await index.search('gao')).toHaveLength(1);
    expect(await index.search('marché')).toHaveLength(21);
  }
});

test('an index that was lost is made again', async () => {
  const library = await openTab();
  await library.add(anArticle('gao'));
  const index = new ArticleIndex();
  await index.update('all');
  indexedDB.deleteDatabase('search');
  const anew = new ArticleIndex();
  await anew.update('all');
  expect(await anew.search('gao')).toHaveLength(1);
});

test('without a worker the titles are searched', async () => {
  const search = new ArticleSearch(() => new Worker('/nowhere.js', { type: 'module' }));
  const library = await openTab(new DevicePlaces(), search);
  await library.add(about('gao', 'Les pêcheurs réparent leurs filets.'));
  await library.add(anArticle('mopti'));
  expect(await library.search('marchés gao')).toEqual([{ id: 'gao', score: 1, excerpt: '', paragraph: 0 }]);
  expect(await library.search('pêcheurs')).toEqual([]);
  expect(await library.search('')).toEqual([]);
});
