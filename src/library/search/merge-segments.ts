import type { OpenSegment } from './open-segment.ts';
import { SegmentBuilder } from './segment-builder.ts';
import type { Segment } from './segment.ts';

/** How many segments of about the same size there may be before they are made one. */
const MANY = 8;
/** What has so many articles is left as it is: to write it again would take too long. */
const LARGE = 512;

/** The segments that should be made one: as many as are of about the same size. Nothing where there is no need. */
export function segmentsToMerge<Kept extends { readonly size: number }>(
  segments: readonly Kept[],
): readonly Kept[] {
  for (let size = 1; size < LARGE; size *= MANY) {
    const alike = segments.filter((each) => each.size >= size && each.size < size * MANY);
    if (alike.length >= MANY) return alike;
  }
  return [];
}

/** One segment out of some, without the articles that are gone. */
export function mergeSegments(segments: readonly OpenSegment[], isHere: (id: string) => boolean): Segment {
  const builder = new SegmentBuilder();
  for (const open of segments) {
    const { articles, lengths } = open.segment;
    const indexes = articles.map((id, index) =>
      isHere(id) ? builder.add(id, lengths[index] ?? 0) : undefined,
    );
    for (const [index, term] of open.terms.entries()) {
      open.forEach(index, (old, weight, paragraph) => {
        const article = indexes[old];
        if (article !== undefined) builder.post(term, { article, weight, paragraph });
      });
    }
  }
  return builder.build();
}
