import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BackupError } from '../../src/library/backup/backup-error.ts';
import { FORMAT, NAMES } from '../../src/library/backup/backup-format.ts';
import { crc32 } from '../../src/library/backup/crc-32.ts';
import { readBackup } from '../../src/library/backup/read-backup.ts';
import { readEntry, readZip } from '../../src/library/backup/zip-reader.ts';
import { ZipWriter } from '../../src/library/backup/zip-writer.ts';
import { aRecord } from '../fakes/a-record.ts';
import { anArticle } from '../fakes/an-article.ts';
import { RAIN } from '../fakes/rain.ts';

const gao = { ...anArticle('gao'), added: 5, tags: ['Mali'], archived: false, heard: 0.5, finished: null };
const place = aRecord(RAIN, { paragraph: 1, offset: 7 });

async function zipOf(values: Readonly<Record<string, unknown>>): Promise<Blob> {
  const zip = new ZipWriter(new Date(2026, 5, 1, 12, 30, 20));
  for (const [name, value] of Object.entries(values)) await zip.add(name, JSON.stringify(value));
  return zip.finish();
}

const whole = await zipOf({
  'articles/1.json': [gao],
  'articles/2.json': [
    { ...gao, id: 'mopti' },
    { ...gao, title: 3 },
  ],
  [NAMES.queue]: ['gao', 7, 'gao', 'mopti'],
  [NAMES.places]: [place, { article: 'x' }],
  [NAMES.settings]: { speed: 2 },
  [NAMES.lexicon]: [],
  [NAMES.reading]: { size: 200 },
  [NAMES.profiles]: [{ name: 'Le soir', reading: { theme: 'dark' } }],
  [NAMES.about]: {
    ...FORMAT,
    made: '2026-06-01T12:30:20Z',
    articles: 3,
    files: [NAMES.queue, NAMES.places, NAMES.settings, NAMES.lexicon, NAMES.reading, NAMES.profiles],
  },
});
const bytes = new Uint8Array(await whole.arrayBuffer());

/** All of a backup, or the error that it gives. */
async function contentOf(file: Blob): Promise<unknown> {
  try {
    const { packs, ...rest } = await readBackup(file, {});
    const articles = [];
    for await (const pack of packs()) articles.push(...pack);
    return { ...rest, articles };
  } catch (error) {
    if (error instanceof BackupError) return 'refused';
    throw error;
  }
}

const content = {
  count: 3,
  queue: ['gao', 'mopti'],
  places: [place],
  settings: { speed: 2 },
  lexicon: [],
  reading: { size: 200 },
  profiles: [{ name: 'Le soir', reading: { theme: 'dark' } }],
  articles: [gao, { ...gao, id: 'mopti' }, null],
};

test('a backup is read as it was written', async () => {
  expect(await contentOf(whole)).toEqual(content);
});

test('a backup of the first kind, which has no reading settings and no list of its files, is read', async () => {
  const first = {
    'articles/1.json': [gao],
    [NAMES.queue]: [],
    [NAMES.places]: [],
    [NAMES.settings]: { speed: 2 },
    [NAMES.lexicon]: [],
    [NAMES.about]: { ...FORMAT, made: '2026-06-01T12:30:20Z', articles: 1 },
  };
  expect(await contentOf(await zipOf(first))).toMatchObject({
    articles: [gao],
    settings: { speed: 2 },
    reading: undefined,
    profiles: undefined,
  });
  const { [NAMES.lexicon]: _lexicon, ...less } = first;
  expect(await contentOf(await zipOf(less))).toBe('refused');
});

test('a backup without a file that it says it has is refused', async () => {
  const about = { ...FORMAT, articles: 0, files: [NAMES.reading] };
  const files = { [NAMES.queue]: [], [NAMES.places]: [], [NAMES.settings]: {}, [NAMES.lexicon]: [] };
  expect(await contentOf(await zipOf({ ...files, [NAMES.about]: about }))).toBe('refused');
  expect(await contentOf(await zipOf({ ...files, [NAMES.reading]: {}, [NAMES.about]: about }))).toMatchObject(
    {
      count: 0,
    },
  );
});

test('a backup that is cut off anywhere is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
      expect(await contentOf(new Blob([bytes.slice(0, length)]))).toBe('refused');
    }),
    { numRuns: 500 },
  );
});

test('a backup in which anything was changed is refused, or what was changed does not matter', async () => {
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
  await fc.assert(
    fc.asyncProperty(change, async ([at, by]) => {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ by;
      expect(['refused', content]).toContainEqual(await contentOf(new Blob([changed])));
    }),
    { numRuns: 1000 },
  );
});

test('whatever else is chosen is refused with a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (any) => {
      const reading = readBackup(new Blob([any.slice()]), {});
      await expect(reading).rejects.toThrow(/sauvegarde est abîmée/);
    }),
  );
  await expect(readBackup(await zipOf({ 'chapitre.json': 1 }), {})).rejects.toThrow(
    /n’est pas une sauvegarde/,
  );
  await expect(
    readBackup(await zipOf({ [NAMES.about]: { ...FORMAT, version: 2, articles: 0 } }), {}),
  ).rejects.toThrow(/Mettez l’application à jour/);
});

test('another program reads the check sums and the deflated text', async () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  const [entry] = await readZip(whole);
  expect(entry).toMatchObject({ name: 'articles/1.json', method: 8 });
  const packed = deflateRawSync(Buffer.from(JSON.stringify([gao])));
  expect(Math.abs((entry?.packedSize ?? 0) - packed.length)).toBeLessThan(20);
  expect(entry && JSON.parse(await readEntry(whole, entry))).toEqual([gao]);
});

test('an entry that unpacks to more than it says is refused before it fills the memory', async () => {
  const bomb = await zipOf({ 'articles/1.json': 'a'.repeat(5_000_000) });
  const lying = new Uint8Array(await bomb.arrayBuffer());
  const [entry] = await readZip(bomb);
  if (!entry) throw new Error('the zip is empty');
  const reading = readEntry(new Blob([lying]), { ...entry, size: 100 });
  await expect(reading).rejects.toBeInstanceOf(BackupError);
});

test.for([
  ['more than the file holds', 20],
  ['more than a phone can', 24],
] as const)('an entry that claims to be %s is refused', async ([, field]) => {
  const view = new DataView(bytes.slice().buffer);
  const directory = view.getUint32(bytes.length - 22 + 16, true);
  view.setUint32(directory + field, 0xfffffff, true);
  await expect(readZip(new Blob([view.buffer]))).rejects.toBeInstanceOf(BackupError);
});
