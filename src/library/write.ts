import type { LibraryDatabase, Writing } from './library-database.ts';
import { libraryError } from './library-error.ts';
import { openLibrary } from './open-library.ts';

/**
 * Writes all of something or none of it. Resolves once it is written.
 * @param task Makes its requests at once, or while others of it are waited for.
 * @throws LibraryError when it could not be written: what was there before is then as it was.
 */
export async function write<Result>(task: (writing: Writing) => Promise<Result>): Promise<Result> {
  let writing: Writing | undefined;
  try {
    writing = startWriting(await openLibrary());
    writing.done.catch(() => undefined);
    const [result] = await Promise.all([task(writing), writing.done]);
    return result;
  } catch (error) {
    abort(writing);
    throw libraryError(error);
  }
}

function startWriting(database: LibraryDatabase): Writing {
  return database.transaction(['summaries', 'bodies', 'list', 'changes', 'queue'], 'readwrite');
}

function abort(writing: Writing | undefined): void {
  try {
    writing?.abort();
  } catch {
    // It was over already.
  }
}
