import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { DevicePlaces } from '../../src/library/kept-places.ts';
import { DATABASE } from '../../src/library/library-database.ts';
import { Places } from '../../src/library/places.ts';
import { readArticle } from '../../src/library/stored-article.ts';
import { aRecord } from '../fakes/a-record.ts';
import { anArticle } from '../fakes/an-article.ts';
import { RAIN } from '../fakes/rain.ts';
import { idsIn, openTab, wipe } from './tabs.ts';

const OWN = {
  settings: { speed: 1.5 },
  lexicon: [{ written: 'Kidal', spoken: 'Kidale' }],
  reading: { size: 200 },
  profiles: [{ name: 'Le soir', reading: { theme: 'dark' } }],
};
const NOTHING = { settings: null, lexicon: null, reading: null, profiles: null };
const placeIn = (article: string, updated: number) =>
  aRecord(RAIN, { paragraph: 1, offset: 7 }, { article, updated, heard: [[0, 0]] });
const placeOf = async (article: string) =>
  (await new DevicePlaces().all()).find((record) => record.article === article);

/** A library with some of everything, and its backup. */
async function filled() {
  const library = await openTab();
  for (const id of ['gao', 'kidal', 'mopti']) await library.add(anArticle(id, 60));
  await library.setTags('gao', ['marchés']);
  await library.noteHeard('gao', 0.5, null);
  await library.archive('kidal', true);
  await library.enqueue('mopti');
  await library.enqueue('mali-kidal');
  new Places(() => localStorage, { write: () => Promise.resolve(false) }).keep(placeIn('gao', 5));
  return { library, before: library.snapshot, file: await library.backUp(OWN) };
}

beforeEach(wipe);

test('all comes back after everything was lost', async () => {
  const { before, file } = await filled();
  await wipe();
  const library = await openTab();
  const report = await library.restore(file);
  expect(report).toEqual({ added: 3, known: 0, beside: 0, unreadable: 0, places: 1, queued: 2, ...OWN });
  expect(library.snapshot).toEqual(before);
  expect(await readArticle('gao')).toEqual(anArticle('gao', 60));
  expect(await placeOf('gao')).toEqual(placeIn('gao', 5));
  expect(await library.search('mopti')).toHaveLength(1);
});

test('a backup that is restored twice changes nothing more', async () => {
  const { library, before, file } = await filled();
  const report = await library.restore(file);
  expect(report).toMatchObject({ added: 0, known: 3, places: 0, queued: 0 });
  expect(library.snapshot).toEqual(before);
});

test('what was done here meanwhile is kept beside what comes', async () => {
  const { file } = await filled();
  await wipe();
  const library = await openTab();
  await library.add(anArticle('segou'));
  await library.add(anArticle('gao', 60));
  await library.setTags('gao', ['nord']);
  await library.noteHeard('gao', 0.75, 9);
  await library.add({ ...anArticle('kidal', 2), title: 'Un autre' });
  await library.enqueue('segou');
  const places = new Places(() => localStorage, { write: () => Promise.resolve(false) });
  places.keep({ ...placeIn('gao', 9), paragraph: 0, heard: [] });
  const report = await library.restore(file);
  expect(report).toMatchObject({ added: 2, known: 1, beside: 1, places: 0 });
  expect(idsIn(library).toSorted()).toEqual(['gao', 'kidal', 'kidal-2', 'mopti', 'segou']);
  expect(library.snapshot.articles.find(({ id }) => id === 'gao')).toMatchObject({
    tags: ['nord', 'marchés'],
    heard: 0.75,
    finished: 9,
  });
  expect((await readArticle('kidal'))?.title).toBe('Un autre');
  expect((await readArticle('kidal-2'))?.paragraphs).toEqual(anArticle('kidal', 60).paragraphs);
  expect(library.snapshot.queue).toEqual(['segou', 'mopti', 'mali-kidal']);
  expect(await placeOf('gao')).toMatchObject({ paragraph: 0, updated: 9, heard: [[0, 0]] });
});

test('a newer place in the file wins over the one that is here', async () => {
  const { library, file } = await filled();
  localStorage.clear();
  new Places(() => localStorage, { write: () => Promise.resolve(false) }).keep({
    ...placeIn('gao', 2),
    paragraph: 0,
  });
  expect(await library.restore(file)).toMatchObject({ places: 1 });
  expect(await placeOf('gao')).toMatchObject({ paragraph: 1, updated: 5 });
});

test('an article that can no longer be read does not spoil the backup of the others', async () => {
  const library = await openTab();
  for (const id of ['gao', 'kidal']) await library.add(anArticle(id));
  const database = await openDB(DATABASE);
  await database.put('summaries', { ...(await database.get('summaries', 'kidal')), title: '' });
  database.close();
  const file = await library.backUp(OWN);
  await wipe();
  expect(await (await openTab()).restore(file)).toMatchObject({ added: 1, unreadable: 0 });
});

test('a damaged backup changes nothing', async () => {
  const { library, before, file } = await filled();
  await library.remove('gao');
  const after = library.snapshot;
  await expect(library.restore(file.slice(0, file.size - 30))).rejects.toThrow(/abîmée ou incomplète/);
  await expect(library.restore(new Blob(['bonjour']))).rejects.toThrow(/abîmée ou incomplète/);
  expect(library.snapshot).toEqual(after);
  expect(after).not.toEqual(before);
});

test('a backup shows how far it is, and can be given up', async () => {
  const library = await openTab();
  for (let number = 0; number < 120; number += 1) await library.add(anArticle(`article-${number}`));
  const steps: unknown[] = [];
  const file = await library.backUp(NOTHING, { onProgress: (...step) => steps.push(step) });
  expect(steps).toEqual([
    [50, 120],
    [100, 120],
    [120, 120],
  ]);
  const giveUp = new AbortController();
  const progress = { signal: giveUp.signal, onProgress: () => giveUp.abort() };
  await expect(library.backUp(NOTHING, progress)).rejects.toThrow(/abort/i);
  await wipe();
  const anew = await openTab();
  await expect(anew.restore(file, progress)).rejects.toThrow(/abort/i);
  expect(await anew.restore(file)).toMatchObject({ added: 120, known: 0 });
});
