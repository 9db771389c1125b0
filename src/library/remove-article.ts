import { editQueue } from './edit-queue.ts';
import { LibraryError } from './library-error.ts';
import { dequeued, enqueued } from './queue.ts';
import { articleOf, sectionsOf } from './stored-article.ts';
import { validSummary } from './valid-summary.ts';
import { write } from './write.ts';
import { addArticle, deleteArticle } from './write-article.ts';

/** Puts back what was removed, as it was. @throws LibraryError */
export type Undo = () => Promise<void>;

/**
 * Removes an article, from the queue too.
 * @returns What puts it back, also where it was in the queue.
 * @throws LibraryError
 */
export async function removeArticle(id: string): Promise<Undo> {
  const { kept, sections, at } = await write(async (writing) => {
    const [summary, bodies, queue] = await Promise.all([
      writing.objectStore('summaries').get(id),
      writing.objectStore('bodies').getAll(sectionsOf(id)),
      editQueue(writing, (before) => dequeued(before, id)),
    ]);
    await deleteArticle(writing, id);
    return { kept: validSummary(summary), sections: bodies, at: queue.indexOf(id) };
  });
  if (!kept) return () => Promise.resolve();
  return () =>
    write(async (writing) => {
      await addArticle(writing, articleOf(kept, sections), kept);
      if (at >= 0) await editQueue(writing, (queue) => enqueued(queue, id, at));
    }).catch((error: unknown) => {
      // It has come in again meanwhile: nothing is missing.
      if (!(error instanceof LibraryError && error.isTaken)) throw error;
    });
}
