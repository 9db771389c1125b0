import { openDB } from 'idb';
import { DATABASE, type LibraryDatabase, type LibrarySchema, MIGRATIONS } from './library-database.ts';
import { LibraryError, libraryError } from './library-error.ts';

let opened: Promise<LibraryDatabase> | undefined;

/**
 * The database of the reader's articles, opened once for all, and again after another tab has had it closed.
 * @throws LibraryError where storage is refused, or another window keeps an older or a newer version open.
 */
export async function openLibrary(): Promise<LibraryDatabase> {
  opened ??= open();
  try {
    return await opened;
  } catch (error) {
    // While another window is in the way, one more request would wait behind the first and tell nobody.
    if (!(error instanceof LibraryError)) forget();
    throw libraryError(error);
  }
}

/** Nobody waits for a window that may stay open for days: this rejects then, and `over` tells when it is gone. */
function open(): Promise<LibraryDatabase> {
  return new Promise((resolve, reject) => {
    const opening: Promise<LibraryDatabase> = openDB<LibrarySchema>(DATABASE, MIGRATIONS.length, {
      upgrade(database, from, _to, transaction) {
        for (const migrate of MIGRATIONS.slice(from)) migrate(database, transaction);
      },
      blocked: () => reject(new LibraryError('blocked', undefined, opening.then(forget, forget))),
      blocking: () => {
        forget();
        void opening.then((database) => database.close());
      },
      terminated: forget,
    });
    opening.then(resolve, reject);
  });
}

function forget(): void {
  opened = undefined;
}
