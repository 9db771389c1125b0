import { deleteDB, openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { CrashCopy } from '../../src/library/crash-copy.ts';
import type * as database from '../../src/library/library-database.ts';
import { DATABASE, type LibrarySchema, MIGRATIONS } from '../../src/library/library-database.ts';
import { DevicePlaces } from '../../src/library/kept-places.ts';
import { keyOf } from '../../src/library/read-kept.ts';
import { readArticle } from '../../src/library/stored-article.ts';
import { summaryOf } from '../../src/library/article-summary.ts';
import { aRecord } from '../fakes/a-record.ts';
import { anArticle } from '../fakes/an-article.ts';
import { RAIN } from '../fakes/rain.ts';
import { idsIn, openTab } from './tabs.ts';

// A step that is still to come, so that there is a version to come from.
vi.mock('../../src/library/library-database.ts', async (original) => {
  const module = await original<typeof database>();
  return { ...module, MIGRATIONS: [...module.MIGRATIONS, () => undefined] };
});

type Database = Awaited<ReturnType<typeof openVersion>>;

/** The database as an app of an earlier version has it open; it stays open, as a frozen tab does. */
function openVersion(version: number) {
  return openDB<LibrarySchema>(DATABASE, version, {
    upgrade(upgraded, from, _to, transaction) {
      for (const migrate of MIGRATIONS.slice(from, version)) migrate(upgraded, transaction);
    },
  });
}

/** How each version keeps an article and a queue. */
const KEPT: Readonly<Record<number, (database: Database) => Promise<unknown>>> = {
  1: async (earlier) => {
    const { paragraphs, ...article } = anArticle('gao');
    const summary = { ...summaryOf({ ...article, paragraphs }, 5), tags: ['Mali'] };
    await earlier.put('summaries', summary);
    await earlier.put('changes', summary, 'gao');
    await earlier.put('bodies', { paragraphs }, ['gao', 0]);
    await earlier.put('queue', ['gao'], 'all');
  },
};

test.for(Array.from({ length: MIGRATIONS.length - 1 }, (_, index) => index + 1))(
  'all that version %i kept is there',
  async (version) => {
    const earlier = await openVersion(version);
    await KEPT[version]?.(earlier);
    earlier.close();
    const library = await openTab();
    expect(library.snapshot).toMatchObject({
      status: 'ready',
      articles: [{ id: 'gao', tags: ['Mali'], added: 5, words: 27 }],
      queue: ['gao'],
    });
    expect(await readArticle('gao')).toEqual(anArticle('gao'));
  },
);

test('another tab that keeps an older version open is told, and once it is closed all is there', async () => {
  const frozen = await openVersion(1);
  await KEPT[1]?.(frozen);
  const library = await openTab();
  expect(library.snapshot).toMatchObject({
    status: 'failed',
    problem: expect.stringMatching(/Fermez ses autres fenêtres/),
  });
  await expect(library.add(anArticle('mopti'))).rejects.toThrow(/Fermez ses autres fenêtres/);
  expect(await readArticle('gao')).toBeUndefined();
  frozen.close();
  await expect.poll(() => library.snapshot.status).toBe('ready');
  expect(idsIn(library)).toEqual(['gao']);
  await library.add(anArticle('mopti'));
  expect(await readArticle('gao')).toEqual(anArticle('gao'));
});

test('what was kept before there was a library stays, and is in the backup', async () => {
  const record = aRecord(RAIN, { paragraph: 1, offset: 7 });
  await deleteDB(DATABASE);
  localStorage.setItem(keyOf('pluie'), JSON.stringify(record));
  localStorage.setItem('settings', '{"speed":1.5}');
  localStorage.setItem('lexicon', '[{"written":"Gao","spoken":"Gaho"}]');
  await new CrashCopy(() => indexedDB).write({ ...record, article: 'marche' });
  const library = await openTab();
  await library.add(anArticle('gao'));
  expect(localStorage.getItem('settings')).toBe('{"speed":1.5}');
  expect(localStorage.getItem('lexicon')).toBe('[{"written":"Gao","spoken":"Gaho"}]');
  expect(localStorage.getItem(keyOf('pluie'))).toBe(JSON.stringify(record));
  const places = await new DevicePlaces().all();
  expect(places.toSorted((one, other) => one.article.localeCompare(other.article))).toEqual([
    { ...record, article: 'marche' },
    record,
  ]);
});
