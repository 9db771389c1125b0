import { resultOf } from '../library/result-of.ts';

const DATABASE = 'inbox';
const STORE = 'shared';

/** What another app has shared with this one. Texts that it did not give are empty. */
export interface Shared {
  readonly title: string;
  readonly text: string;
  /** An address; many apps put it into `text`. */
  readonly url: string;
  readonly files: readonly File[];
}

/** What was shared, with the key to drop it by. */
export interface KeptShare extends Shared {
  readonly key: number;
}

/** Keeps what was shared, whole, until it is dropped. Rejects where it cannot be kept. */
export function keepShared(shared: Shared): Promise<unknown> {
  return within('readwrite', (store) => store.add(shared));
}

/** What was shared and not yet dropped, the earliest first. Rejects where nothing can be kept. */
export function sharedSoFar(): Promise<readonly KeptShare[]> {
  return within<KeptShare[]>('readonly', (store) => store.getAll());
}

/** Drops what was taken in, or is not wanted. */
export function dropShared(key: number): Promise<unknown> {
  return within('readwrite', (store) => store.delete(key));
}

/** Does one thing in the store; resolves once it is on the disk. */
async function within<Result>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () =>
    opening.result.createObjectStore(STORE, { keyPath: 'key', autoIncrement: true }),
  );
  const database = await resultOf(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const done = new Promise((resolve, reject) => {
      transaction.addEventListener('complete', resolve);
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
    const [result] = await Promise.all([resultOf(act(transaction.objectStore(STORE))), done]);
    return result;
  } finally {
    database.close();
  }
}
