import { editQueue } from './edit-queue.ts';
import { CHANNEL, type LibraryChanges } from './library-changes.ts';
import { openLibrary } from './open-library.ts';
import { validQueue } from './valid-queue.ts';
import { write } from './write.ts';

/** The queue has changed, here or in another tab. */
class QueueChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(QueueChangeEvent.type);
  }
}

/** The queue alone, for a page that needs nothing else of the library. The same in every tab. */
export class KeptQueue extends EventTarget {
  readonly #tabs = new BroadcastChannel(CHANNEL);
  #ids: readonly string[] = [];

  /** The ids of the articles to be heard, in their order. */
  get ids(): readonly string[] {
    return this.#ids;
  }

  /** Reads it, and follows it from now on. Empty where storage is refused; never rejects. */
  async open(): Promise<void> {
    this.#tabs.addEventListener('message', ({ data }: MessageEvent<LibraryChanges>) => {
      if (data.queue) void this.#read();
    });
    await this.#read();
  }

  /**
   * Changes it, as it is when this is written.
   * @throws LibraryError where it could not be written.
   */
  async change(edit: (ids: readonly string[]) => readonly string[]): Promise<void> {
    await write((writing) => editQueue(writing, edit));
    this.#tabs.postMessage({ articles: [], queue: true } satisfies LibraryChanges);
    await this.#read();
  }

  async #read(): Promise<void> {
    try {
      this.#ids = validQueue(await (await openLibrary()).get('queue', 'all'));
    } catch {
      // What was read last still holds.
    }
    this.dispatchEvent(new QueueChangeEvent());
  }
}
