import { CrashCopy } from './crash-copy.ts';
import { mergedRecord } from './merged-record.ts';
import { type PlaceRecord, validRecord } from './place-record.ts';
import { articlesKept, keyOf, readKept } from './read-kept.ts';

/** How many places are brought to where they can be read at once: the others are found in the second copy. */
const AT_ONCE = 500;

/** The places of all articles, as a whole. */
export interface KeptPlaces {
  /** All that are kept, of each article the newest. */
  all(): Promise<readonly PlaceRecord[]>;
  /** Takes places in where they are newer than those that are here, or new; what was heard counts in any case. @returns How many are. */
  take(records: readonly PlaceRecord[]): Promise<number>;
}

/** The places on this device. */
export class DevicePlaces implements KeptPlaces {
  readonly #storage: () => Storage;
  readonly #copy: Pick<CrashCopy, 'readAll' | 'writeAll'>;

  /** @param storage Gives where they are kept first; it may throw, where storage is refused. */
  constructor(
    storage: () => Storage = () => localStorage,
    copy: Pick<CrashCopy, 'readAll' | 'writeAll'> = new CrashCopy(() => indexedDB),
  ) {
    this.#storage = storage;
    this.#copy = copy;
  }

  async all(): Promise<readonly PlaceRecord[]> {
    return [...(await this.#read()).values()];
  }

  async take(records: readonly PlaceRecord[]): Promise<number> {
    const here = await this.#read();
    let newer = 0;
    const merged = records.map((record) => {
      const ours = here.get(record.article);
      if (!ours || record.updated > ours.updated) newer += 1;
      return newestOf(record, ours);
    });
    await this.#copy.writeAll(merged);
    const newestFirst = merged.toSorted((one, other) => other.updated - one.updated);
    for (const record of newestFirst.slice(0, AT_ONCE)) this.#write(record);
    return newer;
  }

  async #read(): Promise<Map<string, PlaceRecord>> {
    const places = new Map<string, PlaceRecord>();
    const inStorage = articlesKept(this.#storage).map((article) =>
      validRecord(readKept(this.#storage, article)),
    );
    for (const record of [...(await this.#copy.readAll()), ...inStorage])
      if (record) places.set(record.article, newestOf(record, places.get(record.article)));
    return places;
  }

  #write(record: PlaceRecord): void {
    try {
      this.#storage().setItem(keyOf(record.article), JSON.stringify(record));
    } catch {
      // It is found in the second copy.
    }
  }
}

function newestOf(one: PlaceRecord, other: PlaceRecord | undefined): PlaceRecord {
  return other && other.updated > one.updated ? mergedRecord(other, one) : mergedRecord(one, other);
}
