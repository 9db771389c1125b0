import type { Article } from '../text/article.ts';
import type { ArticleSummary } from './article-summary.ts';
import { askToPersist } from './ask-to-persist.ts';
import { editQueue } from './edit-queue.ts';
import { editSummary } from './edit-summary.ts';
import type { Found } from './found.ts';
import { keepArticle } from './keep-article.ts';
import { DevicePlaces, type KeptPlaces } from './kept-places.ts';
import { CHANNEL, type LibraryChanges } from './library-changes.ts';
import { libraryError, type LibraryError } from './library-error.ts';
import type { LibrarySnapshot } from './library-snapshot.ts';
import { heardInAll } from './note-heard.ts';
import { openLibrary } from './open-library.ts';
import { dequeued, enqueued } from './queue.ts';
import { readList } from './read-list.ts';
import { removeArticle, type Undo } from './remove-article.ts';
import type { RestoreReport } from './backup/restore-report.ts';
import type { OwnChoices, Progress } from './backup/backup-format.ts';
import { ArticleSearch } from './search/article-search.ts';
import { validQueue } from './valid-queue.ts';
import { tidyTags, validSummary } from './valid-summary.ts';
import { write } from './write.ts';

/** What is kept of the reader's articles has changed. */
class LibraryChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(LibraryChangeEvent.type);
  }
}

/**
 * The reader's own articles, kept on this device: the same in every tab, and `change` after each change. What writes
 * resolves once it is written, and the snapshot tells it then; or it rejects with a LibraryError, whose message says in
 * French what to do, and what was there is as it was.
 */
export class Library extends EventTarget {
  readonly #tabs = new BroadcastChannel(CHANNEL);
  readonly #places: KeptPlaces;
  readonly #search: ArticleSearch;
  /** By their ids. */
  #articles = new Map<string, ArticleSummary>();
  #snapshot: LibrarySnapshot = { status: 'opening', problem: undefined, articles: [], queue: [] };

  constructor(places: KeptPlaces = new DevicePlaces(), search = new ArticleSearch()) {
    super();
    this.#places = places;
    this.#search = search;
  }

  get snapshot(): LibrarySnapshot {
    return this.#snapshot;
  }

  /** Reads what is kept, and follows it from now on. Never rejects: the snapshot tells. */
  async open(): Promise<void> {
    this.#tabs.addEventListener('message', ({ data }: MessageEvent<LibraryChanges>) => void this.#read(data));
    addEventListener('pageshow', ({ persisted }) => persisted && void this.#read(EVERYTHING));
    await this.#read(EVERYTHING);
  }

  /** Stops following what other tabs do, and gives the memory of the search back. */
  close(): void {
    this.#tabs.close();
    this.#search.close();
  }

  /**
   * Keeps an article. One with the same text is kept once, as the reader left it; one with another text and the same id
   * is kept beside it.
   * @returns The id that it has here.
   */
  async add(article: Article): Promise<string> {
    const id = await keepArticle(article);
    void askToPersist();
    this.#search.start();
    await this.#written({ articles: [id], queue: false });
    return id;
  }

  /** Removes an article, from the queue too. */
  async remove(id: string): Promise<Undo> {
    const changes: LibraryChanges = { articles: [id], queue: true };
    const undo = await removeArticle(id);
    await this.#written(changes);
    return async () => {
      await undo();
      await this.#written(changes);
    };
  }

  setTags(id: string, tags: readonly string[]): Promise<void> {
    return this.#edit(id, () => ({ tags: tidyTags(tags) }));
  }

  archive(id: string, archived: boolean): Promise<void> {
    return this.#edit(id, () => ({ archived }));
  }

  /**
   * Notes what was heard of an article: never less than before. Nothing for an article of the edition.
   * @param heard Share of the characters, from 0 to 1.
   * @param finished When it was last heard to its end, in ms since 1970.
   */
  noteHeard(id: string, heard: number, finished: number | null): Promise<void> {
    return this.#edit(id, (before) => heardInAll(before, heard, finished));
  }

  /** Puts an article into the queue, or moves it there. @param at Its index then; the end by default. */
  enqueue(id: string, at?: number): Promise<void> {
    return this.#editQueue((queue) => enqueued(queue, id, at));
  }

  dequeue(id: string): Promise<void> {
    return this.#editQueue((queue) => dequeued(queue, id));
  }

  /** Moves an article that is in the queue. @param to Its index then. */
  moveInQueue(id: string, to: number): Promise<void> {
    return this.#editQueue((queue) => (queue.includes(id) ? enqueued(queue, id, to) : queue));
  }

  /**
   * The articles in which all words of a query are found, in the title or in the text, the best first; the last word may
   * be only begun. Waits until every article is indexed. Where the search cannot be had, only titles are looked at.
   */
  async search(query: string): Promise<readonly Found[]> {
    try {
      return await this.#search.search(query);
    } catch {
      const { findInTitles } = await import('./search/find-in-titles.ts');
      return findInTitles(this.#snapshot.articles, query);
    }
  }

  /**
   * All that is kept as one file, a zip as `backup-format.ts` describes.
   * @param own What the library knows nothing about, as it is kept.
   */
  async backUp(own: OwnChoices, progress: Progress = {}): Promise<Blob> {
    const { backUp } = await import('./backup/back-up.ts');
    return backUp(await this.#places.all(), own, progress);
  }

  /**
   * Brings what is in a backup together with what is here: nothing that is here is lost. What the file has of `own` is
   * only reported.
   * @throws BackupError where the file is no whole backup; its message is a French sentence too.
   */
  async restore(file: Blob, progress: Progress = {}): Promise<RestoreReport> {
    const { restore } = await import('./backup/restore.ts');
    try {
      return await restore(file, this.#places, progress);
    } finally {
      await this.#written(EVERYTHING);
    }
  }

  /** Whether the browser promises not to throw it all away by itself, and the bytes that are used and can be. */
  async storage(): Promise<{ persistent: boolean; used: number; quota: number }> {
    const [persistent, { usage = 0, quota = 0 }] = await Promise.all([
      navigator.storage.persisted(),
      navigator.storage.estimate(),
    ]);
    return { persistent, used: usage, quota };
  }

  async #edit(id: string, edit: (summary: ArticleSummary) => Partial<ArticleSummary>): Promise<void> {
    await editSummary(id, edit);
    await this.#written({ articles: [id], queue: false });
  }

  async #editQueue(edit: (queue: readonly string[]) => readonly string[]): Promise<void> {
    await write((writing) => editQueue(writing, edit));
    await this.#written({ articles: [], queue: true });
  }

  async #written(changes: LibraryChanges): Promise<void> {
    this.#tabs.postMessage(changes);
    await this.#read(changes);
  }

  /** What is told is only where to look: what is there by then is what counts. */
  async #read(changes: LibraryChanges): Promise<void> {
    try {
      if (changes.articles === 'all' || this.#snapshot.status !== 'ready') await this.#readAll();
      else await this.#readSome(changes.articles, changes.queue);
      if (changes.articles.length > 0) this.#search.changed(changes.articles);
    } catch (error) {
      this.#fail(libraryError(error));
    }
  }

  async #readAll(): Promise<void> {
    const { articles, queue } = await readList();
    this.#articles = new Map(articles);
    this.#show(queue);
  }

  async #readSome(ids: readonly string[], withQueue: boolean): Promise<void> {
    const reading = (await openLibrary()).transaction(['summaries', 'queue']);
    const [queue, ...kept] = await Promise.all([
      withQueue ? reading.objectStore('queue').get('all') : undefined,
      ...ids.map((id) => reading.objectStore('summaries').get(id)),
    ]);
    for (const [index, id] of ids.entries()) {
      const summary = validSummary(kept[index]);
      if (summary) this.#articles.set(id, summary);
      else this.#articles.delete(id);
    }
    this.#show(withQueue ? validQueue(queue) : this.#snapshot.queue);
  }

  #fail(error: LibraryError): void {
    this.#set({ ...this.#snapshot, status: 'failed', problem: error.message });
    if (error.over) void this.#readAfter(error.over);
  }

  async #readAfter(over: Promise<unknown>): Promise<void> {
    await over;
    await this.#read(EVERYTHING);
  }

  #show(queue: readonly string[]): void {
    const articles = [...this.#articles.values()].toSorted((one, other) => other.added - one.added);
    this.#set({ status: 'ready', problem: undefined, articles, queue });
  }

  #set(snapshot: LibrarySnapshot): void {
    this.#snapshot = snapshot;
    this.dispatchEvent(new LibraryChangeEvent());
  }
}

const EVERYTHING: LibraryChanges = { articles: 'all', queue: true };
