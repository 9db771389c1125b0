import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followHeard } from '../../src/follow-heard.ts';
import { Places } from '../../src/library/places.ts';
import { aRecord } from '../fakes/a-record.ts';
import { anArticle } from '../fakes/an-article.ts';
import { idsIn, openTab } from './tabs.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const noCopy = { write: () => Promise.resolve(false) };

test('the list knows what the article’s own tab has heard', async () => {
  const library = await openTab();
  const article = anArticle('gao', 4);
  await library.add(article);
  const places = new Places(() => localStorage, noCopy);
  followHeard({ id: 'gao', paragraphs: article.paragraphs }, places);
  const place = aRecord(article.paragraphs, { paragraph: 2, offset: 0 }, { article: 'gao' });
  places.keep({ ...place, heard: [[0, 1]] });
  vi.advanceTimersByTime(5_000);
  await expect.poll(() => library.snapshot.articles).toMatchObject([{ heard: 0.5, finished: null }]);
  places.keep({ ...place, finished: 7 });
  vi.advanceTimersByTime(5_000);
  await expect.poll(() => library.snapshot.articles).toMatchObject([{ heard: 1, finished: 7 }]);
});

test('nothing is said of a book before all of its sections are there', async () => {
  const library = await openTab();
  const { id, paragraphs } = anArticle('gao', 4);
  await library.add(anArticle('gao', 4));
  const coming = paragraphs.map((paragraph, index) => (index < 2 ? paragraph : { ...paragraph, text: '' }));
  const places = new Places(() => localStorage, noCopy);
  const record = aRecord(paragraphs, { paragraph: 1, offset: 0 }, { article: id, heard: [[0, 0]] });
  places.keep(record);
  followHeard({ id, paragraphs: coming }, places);
  await library.add(anArticle('mopti'));
  expect(library.snapshot.articles).toContainEqual(expect.objectContaining({ id, heard: 0 }));
  coming.splice(2, 2, ...paragraphs.slice(2));
  places.keep(record);
  vi.advanceTimersByTime(5_000);
  await expect
    .poll(() => library.snapshot.articles)
    .toContainEqual(expect.objectContaining({ id, heard: 0.25 }));
});

test('an article of the edition is none of the reader’s', async () => {
  const library = await openTab();
  const { paragraphs } = anArticle('mali-kidal', 4);
  const places = new Places(() => localStorage, noCopy);
  places.keep(aRecord(paragraphs, { paragraph: 0, offset: 0 }, { article: 'mali-kidal', heard: [[0, 3]] }));
  followHeard({ id: 'mali-kidal', paragraphs }, places);
  await library.add(anArticle('gao'));
  expect(idsIn(library)).toEqual(['gao']);
});
