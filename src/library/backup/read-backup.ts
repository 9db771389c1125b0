import { fieldsOf } from '../../text/fields-of.ts';
import { validArticle } from '../../text/valid-article.ts';
import { isNatural } from '../place-mark.ts';
import { type PlaceRecord, validRecord } from '../place-record.ts';
import { validQueue } from '../valid-queue.ts';
import { validReading } from '../valid-summary.ts';
import { BackupError } from './backup-error.ts';
import {
  FIRST_FILES,
  FORMAT,
  type KeptArticle,
  NAMES,
  type OwnChoices,
  PACK,
  type Progress,
} from './backup-format.ts';
import { readEntry, readZip, type ZipEntry } from './zip-reader.ts';

/** A backup that has been read through once: all of it is whole. */
export interface Backup extends OwnChoices {
  /** How many articles it has, those that make no sense among them. */
  readonly count: number;
  readonly queue: readonly string[];
  readonly places: readonly PlaceRecord[];
  /** The articles, some at a time; null for one that makes no sense. They are read again from the file. */
  packs(): AsyncGenerator<readonly (KeptArticle | null)[], void>;
}

/**
 * Reads a backup through. Little of it is held at a time.
 * @throws BackupError where it is none, or any part of it is damaged.
 */
export async function readBackup(file: Blob, { signal }: Progress): Promise<Backup> {
  const entries = await readZip(file);
  const named = new Map<unknown, ZipEntry>(entries.map((entry) => [entry.name, entry]));
  const read = (name: string) => valueIn(file, named.get(name));
  const { articles: promised, files } = promisedBy(await read(NAMES.about));
  const packs = entries.filter(({ name }) => PACK.test(name));
  const places = listIn(await read(NAMES.places)).map(validRecord);
  let count = 0;
  for (const pack of packs) {
    signal?.throwIfAborted();
    count += listIn(await valueIn(file, pack)).length;
  }
  if (count !== promised || !files.every((name) => named.has(name))) throw new BackupError('damaged');
  return {
    count,
    queue: validQueue(await read(NAMES.queue)),
    places: places.filter((record) => record !== undefined),
    settings: await read(NAMES.settings),
    lexicon: await read(NAMES.lexicon),
    reading: await read(NAMES.reading),
    profiles: await read(NAMES.profiles),
    async *packs() {
      for (const pack of packs) yield listIn(await valueIn(file, pack)).map(keptArticle);
    },
  };
}

/** How many articles and which files there are, by what the backup says of itself. */
function promisedBy(about: unknown): { articles: number; files: readonly unknown[] } {
  const of = fieldsOf(about);
  if (of('format') !== FORMAT.format) throw new BackupError('foreign');
  const [version, articles] = [of('version'), of('articles')];
  if (!isNatural(version) || !isNatural(articles)) throw new BackupError('damaged');
  if (version > FORMAT.version) throw new BackupError('newer');
  return { articles, files: [...FIRST_FILES, ...listIn(of('files'))] };
}

async function valueIn(file: Blob, entry: ZipEntry | undefined): Promise<unknown> {
  if (!entry) return undefined;
  const text = await readEntry(file, entry);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BackupError('damaged', error);
  }
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function keptArticle(value: unknown): KeptArticle | null {
  const article = validArticle(value);
  return article ? { ...article, ...validReading(value) } : null;
}
