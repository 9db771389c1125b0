import { expect, test } from 'vitest';
import { readArticle, readSections } from '../../src/library/stored-article.ts';
import { anArticle } from '../fakes/an-article.ts';
import { idsIn, openTab } from './tabs.ts';

test('an article is there again as it came in', async () => {
  const article = anArticle('gao', 120);
  const library = await openTab();
  expect(await library.add(article)).toBe('gao');
  expect(library.snapshot.articles).toEqual([
    expect.objectContaining({
      id: 'gao',
      title: 'Les marchés de gao',
      paragraphs: 120,
      words: 1080,
      heard: 0,
    }),
  ]);
  expect(idsIn(await openTab())).toEqual(['gao']);
  expect(await readArticle('gao')).toEqual(article);
  expect(await readSections('gao', 1, 1)).toEqual(article.paragraphs.slice(50, 100));
  expect(await readSections('gao', 2, 9)).toEqual(article.paragraphs.slice(100));
});

test('what is not here is told as such', async () => {
  expect(await readArticle('gao')).toBeUndefined();
  expect(await readSections('gao', 0, 3)).toBeUndefined();
});

test('the same article is kept once, as the reader left it', async () => {
  const library = await openTab();
  await library.add(anArticle('gao'));
  await library.setTags('gao', [' Mali ', 'Mali', '', 'marchés']);
  await library.archive('gao', true);
  await library.noteHeard('gao', 0.5, null);
  expect(await library.add(anArticle('gao'))).toBe('gao');
  expect(library.snapshot.articles).toEqual([
    expect.objectContaining({ id: 'gao', tags: ['Mali', 'marchés'], archived: true, heard: 0.5 }),
  ]);
});

test('another text under the same id is kept beside it', async () => {
  const library = await openTab();
  await library.add(anArticle('gao'));
  expect(await library.add(anArticle('gao', 4))).toBe('gao-2');
  expect(await library.add(anArticle('gao', 5))).toBe('gao-3');
  expect(await library.add(anArticle('gao', 4))).toBe('gao-2');
  expect((await readArticle('gao'))?.paragraphs).toHaveLength(3);
  expect((await readArticle('gao-3'))?.paragraphs).toHaveLength(5);
});

test('what was removed comes back as it was, also in the queue', async () => {
  const library = await openTab();
  for (const id of ['gao', 'kidal', 'mopti']) {
    await library.add(anArticle(id));
    await library.enqueue(id);
  }
  await library.setTags('kidal', ['nord']);
  const before = library.snapshot;
  const undo = await library.remove('kidal');
  expect(idsIn(library)).not.toContain('kidal');
  expect(library.snapshot.queue).toEqual(['gao', 'mopti']);
  expect(await readArticle('kidal')).toBeUndefined();
  await undo();
  await undo();
  expect(library.snapshot).toEqual(before);
  expect(await readArticle('kidal')).toEqual(anArticle('kidal'));
});

test('the queue keeps its order, each article once', async () => {
  const library = await openTab();
  await library.enqueue('mali-kidal');
  await library.enqueue('gao');
  await library.enqueue('mopti', 0);
  expect(library.snapshot.queue).toEqual(['mopti', 'mali-kidal', 'gao']);
  await library.enqueue('mopti');
  await library.moveInQueue('gao', 0);
  await library.moveInQueue('nowhere', 0);
  expect((await openTab()).snapshot.queue).toEqual(['gao', 'mali-kidal', 'mopti']);
  await library.dequeue('mali-kidal');
  expect((await openTab()).snapshot.queue).toEqual(['gao', 'mopti']);
});

test('every tab sees what another one does', async () => {
  const [here, there] = [await openTab(), await openTab()];
  await Promise.all([here.add(anArticle('gao')), there.add(anArticle('mopti'))]);
  await Promise.all([here.enqueue('gao'), there.enqueue('mopti')]);
  for (const tab of [here, there]) {
    await expect.poll(() => idsIn(tab).toSorted()).toEqual(['gao', 'mopti']);
    await expect.poll(() => tab.snapshot.queue.toSorted()).toEqual(['gao', 'mopti']);
  }
  await there.remove('gao');
  await expect.poll(() => idsIn(here)).toEqual(['mopti']);
  expect(here.snapshot.queue).toEqual(['mopti']);
});

test('what was heard is never less than before', async () => {
  const library = await openTab();
  await library.add(anArticle('gao'));
  await library.noteHeard('gao', 1, 5);
  await library.noteHeard('gao', 0.25, null);
  await library.noteHeard('mali-kidal', 1, 5);
  expect(library.snapshot.articles).toEqual([expect.objectContaining({ heard: 1, finished: 5 })]);
});
