import type { ParagraphRange, PlaceRecord } from './place-record.ts';

/** A record, with all that another one of the same article knows to have been heard. */
export function mergedRecord(record: PlaceRecord, other: PlaceRecord | undefined): PlaceRecord {
  if (!other) return record;
  return {
    ...record,
    heard: mergedRanges([...record.heard, ...other.heard]),
    finished: later(record.finished, other.finished),
  };
}

/** The paragraphs of some ranges, as the fewest ranges, in order and apart. */
export function mergedRanges(ranges: readonly ParagraphRange[]): ParagraphRange[] {
  const merged: ParagraphRange[] = [];
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) merged[merged.length - 1] = [last[0], Math.max(last[1], to)];
    else merged.push([from, to]);
  }
  return merged;
}

function later(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}
