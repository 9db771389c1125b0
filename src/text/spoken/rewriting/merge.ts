import type { Edit } from './edit.ts';

/** The edits of two lists that do not overlap, each in order of place, as one list in order. */
export function merge(some: readonly Edit[], others: readonly Edit[]): readonly Edit[] {
  if (others.length === 0) return some;
  const all: Edit[] = [];
  let next = 0;
  for (const edit of others) {
    for (let held = some[next]; held && held.start < edit.start; held = some[++next]) all.push(held);
    all.push(edit);
  }
  return all.concat(some.slice(next));
}
