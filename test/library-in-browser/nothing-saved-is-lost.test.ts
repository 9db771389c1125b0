import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { DATABASE, MIGRATIONS } from '../../src/library/library-database.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { readArticle, readSections } from '../../src/library/stored-article.ts';
import { anArticle } from '../fakes/an-article.ts';
import { idsIn, openTab } from './tabs.ts';

afterEach(() => vi.restoreAllMocks());

/** All that the database has of texts and summaries. */
async function keys() {
  const database = await openLibrary();
  return [await database.getAllKeys('summaries'), await database.getAllKeys('bodies')];
}

test('a write that is broken off changes nothing', async () => {
  const library = await openTab();
  await library.add(anArticle('gao'));
  const before = [library.snapshot, await keys()];
  // As a browser does that cannot write all of what it was given.
  vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
    this.abort();
  });
  await expect(library.add(anArticle('mopti', 120))).rejects.toThrow(/interrompu.*Recommencez/);
  vi.restoreAllMocks();
  expect([library.snapshot, await keys()]).toEqual(before);
  await library.add(anArticle('mopti', 120));
  expect(idsIn(library)).toEqual(['mopti', 'gao']);
});

test('where storage is refused a sentence says so, and a later try succeeds', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const library = await openTab();
  expect(library.snapshot).toMatchObject({
    status: 'failed',
    problem: expect.stringMatching(/navigation privée/),
  });
  await expect(library.add(anArticle('gao'))).rejects.toThrow(/navigation privée/);
  expect(await readArticle('gao')).toBeUndefined();
  vi.restoreAllMocks();
  await library.add(anArticle('gao'));
  expect(library.snapshot).toMatchObject({ status: 'ready', problem: undefined, articles: [{ id: 'gao' }] });
});

test('an app that is newer in another tab gets the database, and this one says to reload', async () => {
  const library = await openTab();
  await library.add(anArticle('gao'));
  const newer = await openDB(DATABASE, MIGRATIONS.length + 1);
  await expect(library.add(anArticle('mopti'))).rejects.toThrow(/Rechargez cette page/);
  expect(await newer.getAllKeys('summaries')).toEqual(['gao']);
  newer.close();
});

test('a damaged record costs no other, and says what it is', async () => {
  const library = await openTab();
  for (const id of ['gao', 'kidal', 'mopti']) await library.add(anArticle(id, 120));
  const database: IDBDatabase = await new Promise((resolve) => {
    const request = indexedDB.open(DATABASE);
    request.addEventListener('success', () => resolve(request.result));
  });
  const writing = database.transaction(['summaries', 'bodies', 'list', 'queue'], 'readwrite');
  writing.objectStore('summaries').put({ id: 'mopti', title: 7 });
  writing.objectStore('bodies').put('rien', ['gao', 1]);
  writing.objectStore('bodies').delete(['kidal', 2]);
  writing.objectStore('list').put('rien', 'all');
  writing.objectStore('queue').put({ 0: 'gao' }, 'all');
  await new Promise((resolve) => writing.addEventListener('complete', resolve));
  database.close();
  const anew = await openTab();
  expect(anew.snapshot).toMatchObject({ status: 'ready', queue: [] });
  expect(idsIn(anew)).toEqual(expect.arrayContaining(['gao', 'kidal']));
  const paragraphs = anArticle('gao', 120).paragraphs.map(({ text }) => text);
  const gao = (await readArticle('gao'))?.paragraphs.map(({ text }) => text);
  expect(gao).toEqual([...paragraphs.slice(0, 50), expect.stringMatching(/abîmé/), ...paragraphs.slice(100)]);
  expect((await readArticle('kidal'))?.paragraphs.at(-1)?.text).toMatch(/abîmé/);
  expect(await readSections('kidal', 2, 2)).toBeUndefined();
  await anew.enqueue('gao');
  expect(anew.snapshot.queue).toEqual(['gao']);
});

test('a list that was lost is made again', async () => {
  const library = await openTab();
  for (const id of ['gao', 'kidal']) await library.add(anArticle(id));
  const database = await openLibrary();
  await database.clear('changes');
  expect(idsIn(await openTab()).toSorted()).toEqual(['gao', 'kidal']);
  await expect.poll(() => database.get('list', 'all')).toHaveLength(2);
});

test('a long list is written anew after many changes, and stays the same', async () => {
  const library = await openTab();
  for (let number = 0; number < 210; number += 1) await library.add(anArticle(`article-${number}`, 1));
  await library.remove('article-3');
  const database = await openLibrary();
  expect(await database.count('changes')).toBe(210);
  const { articles } = library.snapshot;
  expect((await openTab()).snapshot.articles).toEqual(articles);
  await expect.poll(() => database.count('changes')).toBe(0);
  expect((await openTab()).snapshot.articles).toEqual(articles);
  await library.setTags('article-5', ['nord']);
  expect((await openTab()).snapshot.articles).toEqual(library.snapshot.articles);
});
