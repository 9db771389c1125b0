import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Paragraph } from '../text/article.ts';
import type { ArticleSummary } from './article-summary.ts';

/** What is kept of the reader's articles. */
export interface LibrarySchema extends DBSchema {
  /** What a list shows of each article, by its id. */
  summaries: { key: string; value: ArticleSummary };
  /** The texts, in sections of `SECTION` paragraphs. */
  bodies: { key: [id: string, section: number]; value: { readonly paragraphs: readonly Paragraph[] } };
  /** All summaries in one record, as they were at some time: read eight times as fast as one by one. */
  list: { key: 'all'; value: readonly ArticleSummary[] };
  /** What has changed since then: the summary of today, or null where the article is gone. */
  changes: { key: string; value: ArticleSummary | null };
  /** The ids of the articles to be heard, in their order. */
  queue: { key: 'all'; value: readonly string[] };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

/** A transaction that writes. */
export type Writing = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'readwrite'>;

export const DATABASE = 'library';

type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

/**
 * How the database becomes what it is: each step leads from the version that is its index to the next one. A step that
 * was once published is never changed; each has a test that leads data of its version up to today's.
 */
export const MIGRATIONS: readonly ((database: LibraryDatabase, upgrade: Upgrade) => void)[] = [
  (database) => {
    database.createObjectStore('summaries', { keyPath: 'id' });
    for (const store of ['bodies', 'list', 'changes', 'queue'] as const) database.createObjectStore(store);
  },
];
