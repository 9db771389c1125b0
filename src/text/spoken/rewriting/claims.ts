import type { Edit } from './edit.ts';

/**
 * The edits of two lists, in order of place; an edit of `later` that touches one of `earlier` is dropped:
 * what one rule has written, the next leaves alone. Both lists must be in order and free of overlaps.
 */
export function claim(earlier: readonly Edit[], later: readonly Edit[]): readonly Edit[] {
  if (later.length === 0) return earlier;
  const all: Edit[] = [];
  let next = 0;
  let taken = 0;
  for (const edit of later) {
    let held = earlier[next];
    while (held && held.end <= edit.start) {
      all.push(held);
      held = earlier[++next];
    }
    taken = Math.max(taken, all.at(-1)?.end ?? 0);
    if (edit.start >= taken && (!held || edit.end <= held.start)) all.push(edit);
  }
  return all.concat(earlier.slice(next));
}
