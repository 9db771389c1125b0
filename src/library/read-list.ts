import type { ArticleSummary } from './article-summary.ts';
import { openLibrary } from './open-library.ts';
import { validQueue } from './valid-queue.ts';
import { validSummary } from './valid-summary.ts';
import { write } from './write.ts';

/** How many changes there may be before the list is written anew: to read them costs less than to write it. */
const MANY = 200;

/** What a list of all articles needs. */
export interface KeptList {
  /** By their ids. */
  readonly articles: ReadonlyMap<string, ArticleSummary>;
  /** The ids of the articles to be heard, in their order. */
  readonly queue: readonly string[];
}

/**
 * Reads what is known of all articles: the list as it was once written, and what has changed since. Where that cannot be
 * read, or does not have as many articles as there are, the list is made again out of the summaries.
 * @throws LibraryError
 */
export async function readList(): Promise<KeptList> {
  const database = await openLibrary();
  const reading = database.transaction(['summaries', 'list', 'changes', 'queue']);
  const [count, list, ids, changes, queue] = await Promise.allSettled([
    reading.objectStore('summaries').count(),
    reading.objectStore('list').get('all'),
    reading.objectStore('changes').getAllKeys(),
    reading.objectStore('changes').getAll(),
    reading.objectStore('queue').get('all'),
  ]);
  let articles = folded(valueOf(list), valueOf(ids) ?? [], valueOf(changes) ?? []);
  const isComplete = articles.size === valueOf(count);
  if (!isComplete) articles = folded(await database.getAll('summaries'), [], []);
  if (!isComplete || (valueOf(ids)?.length ?? 0) > MANY) void writeList().catch(() => undefined);
  return { articles, queue: validQueue(valueOf(queue)) };
}

/** Writes the list anew out of the summaries, so that nothing has changed since. */
function writeList(): Promise<void> {
  return write(async (writing) => {
    const articles = folded(await writing.objectStore('summaries').getAll(), [], []);
    await Promise.all([
      writing.objectStore('list').put([...articles.values()], 'all'),
      writing.objectStore('changes').clear(),
    ]);
  });
}

function valueOf<Value>(read: PromiseSettledResult<Value>): Value | undefined {
  return read.status === 'fulfilled' ? read.value : undefined;
}

function folded(
  list: readonly ArticleSummary[] | undefined,
  ids: readonly string[],
  changes: readonly (ArticleSummary | null)[],
): Map<string, ArticleSummary> {
  const articles = new Map<string, ArticleSummary>();
  for (const kept of Array.isArray(list) ? list : []) set(articles, kept);
  for (const [index, id] of ids.entries()) {
    const changed = changes[index];
    if (changed) set(articles, changed);
    else articles.delete(id);
  }
  return articles;
}

/** What is as it should be is taken as it is: to look at each field of ten thousand takes longer than to read them. */
function set(articles: Map<string, ArticleSummary>, kept: ArticleSummary): void {
  const summary = isWhole(kept) ? kept : validSummary(kept);
  if (summary) articles.set(summary.id, summary);
}

function isWhole(kept: Partial<ArticleSummary> | undefined): kept is ArticleSummary {
  return typeof kept?.id === 'string' && typeof kept.title === 'string' && Array.isArray(kept.tags);
}
