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
  /** What final edits wrote, where it stands now, as edits that change nothing. */
  readonly finals: readonly Edit[];
}

/** Applies edits, which must be in order and free of overlaps, to a text. */
export function rewrite(source: string, edits: readonly Edit[]): Rewriting {
  const starts = [0];
  const origins = [0];
  const kept = [true];
  const finals: Edit[] = [];
  let text = '';
  let done = 0;
  const open = (origin: number, untouched: boolean): void => {
    starts.push(text.length);
    origins.push(origin);
    kept.push(untouched);
  };
  for (const { start, end, replacement, final } of edits) {
    text += source.slice(done, start);
    done = end;
    if (final && replacement !== '')
      finals.push({ start: text.length, end: text.length + replacement.length, replacement, final });
    if (source.slice(start, end) === replacement) {
      text += replacement;
      continue;
    }
    if (replacement !== '') open(start, false);
    text += replacement;
    open(end, true);
  }
  text += source.slice(done);

  return {
    text,
    finals,
    toSource(offset) {
      const place = Math.max(0, offset);
      if (place >= text.length) return source.length;
      const piece = lastAtOrBefore(starts, place);
      const into = kept[piece] ? place - (starts[piece] ?? 0) : 0;
      return (origins[piece] ?? 0) + into;
    },
  };
}

/** Does `second` after `first`: its offsets lead back through both. */
export function compose(first: Rewriting, second: Rewriting): Rewriting {
  return { ...second, toSource: (offset) => first.toSource(second.toSource(offset)) };
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
