import type { CrashCopy } from './crash-copy.ts';
import { mergedRecord } from './merged-record.ts';
import { type PlaceRecord, validRecord } from './place-record.ts';
import { keyOf, readKept } from './read-kept.ts';

/** What is kept of an article, or whether anything can be kept, has changed. */
class PlacesChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(PlacesChangeEvent.type);
  }
}

/**
 * The places of all articles, kept on this device and the same in every tab: the last one to write has the place, and
 * what was heard in any is known. Where storage is refused or full they last as long as the page, and what was kept
 * before stays as it is.
 */
export class Places extends EventTarget {
  readonly #storage: () => Storage;
  readonly #copy: Pick<CrashCopy, 'write'>;
  readonly #ofThisPage = new Map<string, PlaceRecord>();
  #keepsPlaces = true;

  /** @param storage Gives where they are kept; it may throw, where storage is refused. */
  constructor(storage: () => Storage, copy: Pick<CrashCopy, 'write'>) {
    super();
    this.#storage = storage;
    this.#copy = copy;
    addEventListener('storage', () => this.#changed());
  }

  /** False once it is known that the place will be lost with the page. */
  get keepsPlaces(): boolean {
    return this.#keepsPlaces;
  }

  /** What is kept of an article. */
  recordOf(article: string): PlaceRecord | undefined {
    return validRecord(readKept(this.#storage, article)) ?? this.#ofThisPage.get(article);
  }

  /** Keeps a place, and what was heard beside what was heard before. It is written when this returns. */
  keep(record: PlaceRecord): void {
    const merged = mergedRecord(record, this.recordOf(record.article));
    this.#ofThisPage.set(record.article, merged);
    const isWritten = this.#write(merged);
    const copying = this.#copy.write(merged);
    if (isWritten) this.#keepsPlaces = true;
    else void copying.then((isCopied) => this.#setKeepsPlaces(isCopied));
    this.#changed();
  }

  #write(record: PlaceRecord): boolean {
    try {
      this.#storage().setItem(keyOf(record.article), JSON.stringify(record));
      return true;
    } catch {
      return false;
    }
  }

  #setKeepsPlaces(keepsPlaces: boolean): void {
    this.#keepsPlaces = keepsPlaces;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new PlacesChangeEvent());
  }
}
