import { deleteDB } from 'idb';
import { afterEach } from 'vitest';
import { DATABASE } from '../../src/library/library-database.ts';
import { Library } from '../../src/library/library.ts';

const open: Library[] = [];

/** The library as a tab opens it. After each test all are closed, and what they kept is gone. */
export async function openTab(...parts: ConstructorParameters<typeof Library>): Promise<Library> {
  const library = new Library(...parts);
  open.push(library);
  await library.open();
  return library;
}

/** The ids of the articles, the newest first. */
export function idsIn({ snapshot }: Library): string[] {
  return snapshot.articles.map(({ id }) => id);
}

/** Closes all tabs, and deletes what they kept. */
export async function wipe(): Promise<void> {
  for (const library of open.splice(0)) library.close();
  await Promise.all([DATABASE, 'search', 'places'].map((name) => deleteDB(name)));
  localStorage.clear();
}

afterEach(wipe);
