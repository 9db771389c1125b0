import { type PlaceRecord, validRecord } from './place-record.ts';
import { resultOf } from './result-of.ts';

const DATABASE = 'places';
const STORE = 'records';

/**
 * A second copy of the records, for the case that the whole browser is killed. Chromium writes what a page puts into
 * `localStorage` to the disk some seconds later, and after many changes only once a minute; what IndexedDB has
 * committed is there at once. It cannot be read while the page loads, so it is the second copy and not the first.
 *
 * https://source.chromium.org/chromium/chromium/src/+/main:components/services/storage/dom_storage/storage_area_impl.cc
 */
export class CrashCopy {
  readonly #factory: () => IDBFactory;
  #opened: Promise<IDBDatabase> | undefined;

  /** @param factory Gives the browser's databases; it may throw, where storage is refused. */
  constructor(factory: () => IDBFactory) {
    this.#factory = factory;
  }

  /** The record of an article; none where there is none, or where it cannot be read. Never rejects. */
  async read(article: string): Promise<PlaceRecord | undefined> {
    try {
      const store = (await this.#database()).transaction(STORE).objectStore(STORE);
      return validRecord(await resultOf(store.get(article)));
    } catch {
      return undefined;
    }
  }

  /** Writes the record of an article. Gives false where that failed; never rejects. */
  async write(record: PlaceRecord): Promise<boolean> {
    try {
      const transaction = (await this.#database()).transaction(STORE, 'readwrite');
      const request = transaction.objectStore(STORE).put(record, record.article);
      transaction.commit();
      await resultOf(request);
      return true;
    } catch {
      return false;
    }
  }

  /** The records of all articles; none where they cannot be read. Never rejects. */
  async readAll(): Promise<readonly PlaceRecord[]> {
    try {
      const store = (await this.#database()).transaction(STORE).objectStore(STORE);
      const records = await resultOf<unknown[]>(store.getAll());
      return records.map(validRecord).filter((record) => record !== undefined);
    } catch {
      return [];
    }
  }

  /** Writes the records of some articles, all or none. Gives false where that failed; never rejects. */
  async writeAll(records: readonly PlaceRecord[]): Promise<boolean> {
    try {
      const transaction = (await this.#database()).transaction(STORE, 'readwrite');
      const store = transaction.objectStore(STORE);
      for (const record of records) store.put(record, record.article);
      await new Promise((resolve, reject) => {
        transaction.addEventListener('complete', resolve);
        transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
      });
      return true;
    } catch {
      return false;
    }
  }

  #database(): Promise<IDBDatabase> {
    this.#opened ??= open(this.#factory);
    return this.#opened;
  }
}

async function open(factory: () => IDBFactory): Promise<IDBDatabase> {
  const request = factory().open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  const database = await resultOf(request);
  database.addEventListener('versionchange', () => database.close());
  return database;
}
