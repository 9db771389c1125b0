import { openLibrary } from '../open-library.ts';
import type { Found } from '../found.ts';
import { SECTION } from '../../text/section.ts';
import { readArticles } from '../stored-article.ts';
import { excerptOf } from './excerpt-of.ts';
import { findArticles, type Hit } from './find-articles.ts';
import { indexArticle } from './index-article.ts';
import { type IndexDatabase, openIndex } from './index-database.ts';
import { mergeSegments, segmentsToMerge } from './merge-segments.ts';
import { OpenSegment } from './open-segment.ts';
import { type SoughtWord, soughtWords } from './query.ts';
import { SegmentBuilder } from './segment-builder.ts';
import type { Segment } from './segment.ts';

/** How many articles are indexed at once: what a killed tab loses of its work. */
const BATCH = 500;
/** How many of the articles that are found have an excerpt: as many as are seen at a glance; each is read at each key. */
const EXCERPTS = 12;
/** Stands in a segment for an article that is no more looked for there. */
const NOBODY = '';

/**
 * The index of all texts. It lies beside the library, and follows it: an article that is not in it yet is taken in by
 * itself, whatever was interrupted, and what is already indexed is never indexed again, unless it was away. Tabs take turns.
 */
export class ArticleIndex {
  #database: Promise<IndexDatabase> | undefined;
  /** By their keys; those that could not be kept, by negative numbers. */
  readonly #segments = new Map<number, OpenSegment>();
  readonly #indexed = new Set<string>();
  /** The articles that are in the library. */
  readonly #here = new Set<string>();

  /** Takes in what has changed. @param changed The ids of articles that came or went, or `all` to look at every one. */
  async update(changed: readonly string[] | 'all'): Promise<void> {
    this.#database ??= openIndex();
    const database = await this.#database;
    await navigator.locks.request('search', async () => {
      const concerned = changed === 'all' ? [...this.#indexed] : changed;
      const away = concerned.filter((id) => this.#indexed.has(id) && !this.#here.has(id));
      await this.#load(database);
      await this.#look(changed);
      for (const id of away) if (this.#here.has(id)) await this.#forget(database, id);
      const ids = changed === 'all' ? [...this.#here] : changed;
      const missing = ids.filter((id) => this.#here.has(id) && !this.#indexed.has(id));
      for (let start = 0; start < missing.length; start += BATCH)
        await this.#index(database, missing.slice(start, start + BATCH));
      await this.#merge(database);
    });
  }

  /** The articles in which something is found, the best first, and what stands around it. */
  async search(query: string): Promise<readonly Found[]> {
    const words = soughtWords(query);
    if (words.length === 0) return [];
    const hits = findArticles([...this.#segments.values()], words, (id) => this.#here.has(id));
    const best = await withExcerpts(hits.slice(0, EXCERPTS), words);
    return [...best, ...hits.slice(EXCERPTS).map((hit) => foundOf(hit, ''))];
  }

  /** Other tabs index too: takes over what they have kept. */
  async #load(database: IndexDatabase): Promise<void> {
    const keys = new Set(await database.getAllKeys('segments'));
    for (const key of this.#segments.keys()) if (key > 0 && !keys.has(key)) this.#segments.delete(key);
    const fresh = [...keys].filter((key) => !this.#segments.has(key));
    const segments = await Promise.all(fresh.map((key) => database.get('segments', key)));
    for (const [index, key] of fresh.entries()) {
      const segment = segments[index];
      if (segment) this.#take(key, segment);
    }
  }

  async #look(changed: readonly string[] | 'all'): Promise<void> {
    const reading = (await openLibrary()).transaction('summaries');
    if (changed === 'all') this.#here.clear();
    const ids =
      changed === 'all'
        ? await reading.store.getAllKeys()
        : await Promise.all(changed.map((id) => reading.store.getKey(id)));
    for (const id of changed === 'all' ? [] : changed) this.#here.delete(id);
    for (const id of ids) if (id !== undefined) this.#here.add(id);
  }

  /** What was indexed of an article that comes back: its title may be another. */
  async #forget(database: IndexDatabase, id: string): Promise<void> {
    for (const [key, { segment }] of this.#segments) {
      if (!segment.articles.includes(id)) continue;
      const articles = segment.articles.map((each) => (each === id ? NOBODY : each));
      await this.#keep(database, { ...segment, articles }, [key]);
    }
    this.#indexed.delete(id);
  }

  async #index(database: IndexDatabase, ids: readonly string[]): Promise<void> {
    const builder = new SegmentBuilder();
    for (const article of await readArticles(ids)) if (article) indexArticle(builder, article);
    if (builder.size > 0) await this.#keep(database, builder.build(), []);
  }

  async #merge(database: IndexDatabase): Promise<void> {
    for (;;) {
      const all = Array.from(this.#segments, ([key, open]) => ({
        key,
        open,
        size: open.segment.articles.length,
      }));
      const few = segmentsToMerge(all);
      if (few.length === 0) return;
      const merged = mergeSegments(
        few.map(({ open }) => open),
        (id) => this.#here.has(id),
      );
      await this.#keep(
        database,
        merged,
        few.map(({ key }) => key),
      );
    }
  }

  /** Keeps a segment in the place of others; where the disk is full, as long as the page. */
  async #keep(database: IndexDatabase, segment: Segment, instead: readonly number[]): Promise<void> {
    let key = Math.min(0, ...this.#segments.keys()) - 1;
    try {
      const writing = database.transaction('segments', 'readwrite');
      const requests = instead.filter((old) => old > 0).map((old) => writing.store.delete(old));
      [key] = await Promise.all([writing.store.add(segment), ...requests, writing.done]);
    } catch {
      // It is made again the next time.
    }
    for (const old of instead) this.#segments.delete(old);
    this.#take(key, segment);
  }

  #take(key: number, segment: Segment): void {
    this.#segments.set(key, new OpenSegment(segment));
    for (const id of segment.articles) this.#indexed.add(id);
  }
}

async function withExcerpts(hits: readonly Hit[], words: readonly SoughtWord[]): Promise<Found[]> {
  const { store } = (await openLibrary()).transaction('bodies');
  const sections = await Promise.all(
    hits.map(({ id, paragraph }) => store.get([id, Math.floor(indexOf(paragraph) / SECTION)])),
  );
  return hits.map((hit, index) => {
    const text = sections[index]?.paragraphs[indexOf(hit.paragraph) % SECTION]?.text ?? '';
    return foundOf(hit, excerptOf(text, words));
  });
}

function foundOf({ id, score, paragraph }: Hit, excerpt: string): Found {
  return { id, score, excerpt, paragraph: indexOf(paragraph) };
}

/** The index of a paragraph that is counted from 1, or of the first where it is the title. */
function indexOf(paragraph: number): number {
  return Math.max(0, paragraph - 1);
}
