// The script of a page that leads the life of a library: see `library-page.ts`.
import { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { openIndex } from '../../src/library/search/index-database.ts';
import { readArticle } from '../../src/library/stored-article.ts';
import { anArticle } from '../fakes/an-article.ts';

const library = new Library();
const opened = library.open();

/** How many paragraphs an article has that does not say: some sections. */
const PARAGRAPHS = 130;

const life = {
  /** Adds, changes and removes articles without end, and tells of each once it is kept or gone. */
  async live(round: number, tell: (what: 'kept' | 'gone', id: string) => void): Promise<void> {
    await opened;
    for (let number = 0; ; number += 1) {
      const id = await library.add(anArticle(`article-${round}-${number}`, PARAGRAPHS));
      tell('kept', id);
      await Promise.all([library.enqueue(id), library.setTags(id, ['nord'])]);
      if (number % 3 < 2) continue;
      await library.remove(id);
      tell('gone', id);
    }
  },

  /** What is there, and what is wrong with it. */
  async look() {
    await opened;
    const { status, articles, queue } = library.snapshot;
    const database = await openLibrary();
    const bodies = await database.getAllKeys('bodies');
    const summaries = await database.getAllKeys('summaries');
    const ids = articles.map(({ id }) => id);
    const faults = [];
    if (ids.toSorted().join() !== summaries.toSorted().join()) faults.push('the list has other articles');
    if (queue.some((id) => !ids.includes(id))) faults.push('the queue has an article that is not there');
    if (new Set(bodies.map(([id]) => id)).size !== summaries.length) faults.push('a text has no article');
    for (const id of ids) {
      const kept = await readArticle(id);
      const whole = anArticle(id, articles.find((each) => each.id === id)?.paragraphs);
      if (JSON.stringify(kept) !== JSON.stringify(whole)) faults.push(`${id} is not whole`);
    }
    return { status, ids, queue, tags: articles.flatMap(({ tags }) => tags), faults };
  },

  /** How many articles the search finds, and how often each is in its index. */
  async search() {
    await opened;
    const found = await library.search('marché');
    const index = await openIndex();
    const indexed = (await index.getAll('segments')).flatMap(({ articles }) => articles);
    const here = new Set(library.snapshot.articles.map(({ id }) => id));
    return { found: found.length, indexed: indexed.filter((id) => here.has(id)).length, here: here.size };
  },

  /** Adds an article of so many paragraphs. @returns What is said: nothing where all went well. */
  async add(id: string, paragraphs: number): Promise<string> {
    await opened;
    return said(() => library.add(anArticle(id, paragraphs)));
  },

  async remove(id: string): Promise<string> {
    await opened;
    return said(() => library.remove(id));
  },

  /** Gives an article a tag. @returns What is said: nothing where all went well. */
  async tag(id: string, tag: string): Promise<string> {
    await opened;
    return said(() => library.setTags(id, [tag]));
  },

  async enqueue(id: string): Promise<string> {
    await opened;
    return said(() => library.enqueue(id));
  },

  /** A backup, as bytes. */
  async backUp(): Promise<number[]> {
    await opened;
    const file = await library.backUp({ settings: null, lexicon: null, reading: null, profiles: null });
    return [...new Uint8Array(await file.arrayBuffer())];
  },

  /** @returns What is said: nothing where all went well. */
  async restore(bytes: readonly number[]): Promise<string> {
    await opened;
    return said(() => library.restore(new Blob([Uint8Array.from(bytes)])));
  },
};

async function said(task: () => Promise<unknown>): Promise<string> {
  try {
    await task();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Life = typeof life;

declare global {
  interface Window {
    /** Only in that page. */
    life: Life;
    /** Where a test lets it be told. */
    tell: (what: 'kept' | 'gone', id: string) => void;
  }
}

window.life = life;
