import type { Shelf, Shelved } from './shelf.ts';

/** The articles in the queue, without those that are no longer there. @param shipped Those shipped with the app. */
export function queuedHere(library: Shelf | undefined, shipped: readonly Shelved[]): Shelved[] {
  const { queue = [], articles = [] } = library?.snapshot ?? {};
  if (queue.length === 0) return [];
  const all = new Map([...articles, ...shipped].map((article) => [article.id, article]));
  return queue.flatMap((id) => all.get(id) ?? []);
}
