import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Segment } from './segment.ts';

interface IndexSchema extends DBSchema {
  segments: { key: number; value: Segment };
}

export type IndexDatabase = IDBPDatabase<IndexSchema>;

/** To be raised whenever a text is cut into other terms, or a segment is written otherwise: all is then indexed anew. */
const VERSION = 1;

/** The index of all articles, as it is kept. It is made again where it is missing. */
export function openIndex(): Promise<IndexDatabase> {
  return openDB<IndexSchema>('search', VERSION, {
    upgrade(database, from) {
      if (from > 0) database.deleteObjectStore('segments');
      database.createObjectStore('segments', { autoIncrement: true });
    },
    blocking: (_from, _to, { target }) => {
      if (target instanceof IDBDatabase) target.close();
    },
  });
}
