import { ImportError } from '../../import/import-error.ts';
import { LibraryError } from '../../library/library-error.ts';
import type { Article } from '../../text/article.ts';
import type { Shelf } from '../library/shelf.ts';
import { sentenceOf } from '../sentence-of.ts';
import type { Given } from './given.ts';

/** What is being taken in has changed. */
class IntakeChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(IntakeChangeEvent.type);
  }
}

/** Where something that was handed in stands. */
export type Item = Readonly<
  { key: number; given: Given } & (
    | { status: 'waiting' | 'reading' }
    | { status: 'failed'; problem: string }
    | { status: 'read'; article: Article; isKnown: boolean; problem?: string }
    | { status: 'kept'; article: Article }
  )
>;

/** What an intake needs of the rest of the app. */
export interface IntakeParts {
  /** Makes an article of something. @throws ImportError */
  readonly read: (given: Given) => Promise<Article>;
  readonly library: Pick<Shelf, 'snapshot' | 'add'>;
  /** Told of each that is in the library, or that the reader does not want: once. */
  readonly decided?: (given: Given) => Promise<void>;
}

/**
 * What the reader hands in on its way into the library: each is read in turn, shown, and kept only at the reader's word.
 * What could not be read stays, and can be tried again.
 */
export class Intake extends EventTarget {
  readonly #parts: IntakeParts;
  #items: readonly Item[] = [];
  #isRunning = false;
  #last = 0;

  constructor(parts: IntakeParts) {
    super();
    this.#parts = parts;
  }

  get items(): readonly Item[] {
    return this.#items;
  }

  /** True until all that was handed in has been read. */
  get isReading(): boolean {
    return this.#items.some(({ status }) => status === 'waiting' || status === 'reading');
  }

  /** Takes more in. */
  take(given: readonly Given[]): void {
    const items = given.map((each): Item => ({ key: (this.#last += 1), given: each, status: 'waiting' }));
    this.#show([...this.#items, ...items]);
    void this.#run();
  }

  /** Reads no more of what was handed in: what is still waiting goes. */
  stop(): void {
    this.#show(this.#items.filter(({ status }) => status !== 'waiting' && status !== 'reading'));
  }

  /** Tries again what could not be read. */
  retry(): void {
    this.#show(
      this.#items.map((item) =>
        item.status === 'failed' ? { key: item.key, given: item.given, status: 'waiting' } : item,
      ),
    );
    void this.#run();
  }

  /** Lets one go. */
  drop(dropped: Item): void {
    this.#show(this.#items.filter(({ key }) => key !== dropped.key));
    this.#refuse([dropped]);
  }

  /** Gives an article that was read another title. */
  rename(item: Item, title: string): void {
    if (item.status === 'read' && title.trim() !== '')
      this.#put({ ...item, article: { ...item.article, title: title.trim() } });
  }

  /** Lets all go. */
  clear(): void {
    const dropped = this.#items;
    this.#show([]);
    this.#refuse(dropped);
  }

  /**
   * Keeps an article that was read. Where that fails it stays, with the reason.
   * @param title As the reader wants it.
   * @returns The id that it has in the library; undefined where it could not be kept.
   */
  async keep(item: Item, title = ''): Promise<string | undefined> {
    if (item.status !== 'read') return undefined;
    const article = { ...item.article, title: title.trim() || item.article.title };
    try {
      const id = await this.#parts.library.add(article);
      this.#put({ key: item.key, given: item.given, status: 'kept', article: { ...article, id } });
      // Who listens now leaves the page.
      if (!item.isKnown) await this.#parts.decided?.(item.given);
      return id;
    } catch (error) {
      this.#put({ ...item, problem: sentenceOf(error, LibraryError) });
      return undefined;
    }
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    for (let item = this.#next(); item; item = this.#next()) {
      const { key, given } = item;
      this.#put({ key, given, status: 'reading' });
      this.#put(await this.#read(key, given));
    }
    this.#isRunning = false;
  }

  #next(): Item | undefined {
    return this.#items.find(({ status }) => status === 'waiting');
  }

  async #read(key: number, given: Given): Promise<Item> {
    try {
      const article = await this.#parts.read(given);
      const isKnown = this.#parts.library.snapshot.articles.some(({ id }) => id === article.id);
      if (isKnown) void this.#parts.decided?.(given);
      return { key, given, status: 'read', article, isKnown };
    } catch (error) {
      return { key, given, status: 'failed', problem: sentenceOf(error, ImportError) };
    }
  }

  #refuse(items: readonly Item[]): void {
    for (const item of items)
      if (item.status !== 'kept' && !(item.status === 'read' && item.isKnown))
        void this.#parts.decided?.(item.given);
  }

  /** What was let go meanwhile does not come back. */
  #put(item: Item): void {
    this.#show(this.#items.map((each) => (each.key === item.key ? item : each)));
  }

  #show(items: readonly Item[]): void {
    this.#items = items;
    this.dispatchEvent(new IntakeChangeEvent());
  }
}
