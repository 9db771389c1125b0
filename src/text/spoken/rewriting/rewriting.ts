import type { Edit } from './edit.ts';

/** A text made from another, and the way back. */
export interface Rewriting {
  readonly text: string;
  /**
   * The offset in the source of an offset in `text` (UTF-16 code units, 0 to `text.length`; others are
   * clamped). Never decreases; what was not rewritten maps to itself, and the whole of a replacement to the
   * start of what it replaces.
   */
  toSource(offset: number): number;
}

/** Applies edits, which must be in order and free of overlaps, to a text. */
export function rewrite(source: string, edits: readonly Edit[]): Rewriting {
  const starts = [0];
  const origins = [0];
  const kept = [true];
  let text = '';
  let done = 0;
  const open = (origin: number, untouched: boolean): void => {
    starts.push(text.length);
    origins.push(origin);
    kept.push(untouched);
  };
  for (const { start, end, replacement } of edits) {
    if (source.slice(start, end) === replacement) continue;
    text += source.slice(done, start);
    if (replacement !== '') open(start, false);
    text += replacement;
    open(end, true);
    done = end;
  }
  text += source.slice(done);

  return {
    text,
    toSource(offset) {
      if (offset >= text.length) return source.length;
      const piece = lastAtOrBefore(starts, offset);
      const into = kept[piece] ? Math.max(0, offset - (starts[piece] ?? 0)) : 0;
      return (origins[piece] ?? 0) + into;
    },
  };
}

/** Does `second` after `first`: its offsets lead back through both. */
export function compose(first: Rewriting, second: Rewriting): Rewriting {
  return { text: second.text, toSource: (offset) => first.toSource(second.toSource(offset)) };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
