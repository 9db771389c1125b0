import { keep, readKept, whenKeptElsewhere } from './kept.ts';
import { ORDINARY, type Reading, validReading } from './reading.ts';
import { writeReading } from './reading-link.ts';

/** What reading settings are kept under, where they are not the ordinary ones. */
const KEY = 'reading';

/** The reading settings have changed. */
class ReadingChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(ReadingChangeEvent.type);
  }
}

/** How the reader wants to see articles: kept on this device at every change, and the same in every tab. */
export class ReadingStore extends EventTarget {
  readonly #storage: () => Storage;
  #reading: Reading;

  /** @param storage Gives where they are kept; it may throw, where storage is refused. */
  constructor(storage: () => Storage) {
    super();
    this.#storage = storage;
    this.#reading = validReading(readKept(storage, KEY));
    whenKeptElsewhere(KEY, () => this.#show(validReading(readKept(storage, KEY))));
  }

  get reading(): Reading {
    return this.#reading;
  }

  /** True while the reader has chosen nothing. */
  get isOrdinary(): boolean {
    return isSame(this.#reading, ORDINARY);
  }

  /** Changes some of the settings, and keeps them. Where storage is refused or full they last as long as the page. */
  change(part: Partial<Reading>): void {
    const reading = { ...this.#reading, ...part };
    keep(this.#storage, KEY, reading);
    this.#show(reading);
  }

  #show(reading: Reading): void {
    if (isSame(reading, this.#reading)) return;
    this.#reading = reading;
    this.dispatchEvent(new ReadingChangeEvent());
  }
}

function isSame(one: Reading, other: Reading): boolean {
  return writeReading(one) === writeReading(other);
}
