import type { Writing } from './library-database.ts';
import { validQueue } from './valid-queue.ts';

/** Changes the queue, as it is when this is written. @returns The queue before. */
export async function editQueue(
  writing: Writing,
  edit: (queue: readonly string[]) => readonly string[],
): Promise<readonly string[]> {
  const store = writing.objectStore('queue');
  const before = validQueue(await store.get('all'));
  await store.put(edit(before), 'all');
  return before;
}
