import type { Line } from './line.ts';

/** The type of notes, as a share of that of the text. */
const SMALLER = 0.92;
const NUMBERED = /^[[(]?(?:\d{1,3}|[*†‡])[\])]?\s?[.:]?\s*\S/;

/**
 * The lines of a page without the notes at its foot: numbered, in smaller type, and below all of the text.
 * @param size The type of most of the text, in points.
 */
export function withoutNotes(lines: readonly Line[], size: number): readonly Line[] {
  let first = lines.length;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (!line || line.size > SMALLER * size) break;
    if (NUMBERED.test(line.text)) first = at;
  }
  const lowest = Math.max(...lines.slice(0, first).map(({ baseline }) => baseline));
  return lines.slice(first).every(({ baseline }) => baseline > lowest) ? lines.slice(0, first) : lines;
}
