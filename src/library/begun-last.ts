import { validRecord } from './place-record.ts';
import { articlesKept, readKept } from './read-kept.ts';

/** The id of the article that was read last on this device; undefined where none was, or storage is refused. */
export function begunLast(storage: () => Storage): string | undefined {
  let last: { readonly article: string; readonly updated: number } | undefined;
  for (const article of articlesKept(storage)) {
    const record = validRecord(readKept(storage, article));
    if (record && record.updated > (last?.updated ?? -1)) last = record;
  }
  return last?.article;
}
