/** Between these many characters lie the widths to which people and programs wrap text. */
const [NARROWEST, WIDEST] = [40, 130];

/**
 * The width to which the lines of a text are wrapped, in characters; undefined where a line is a paragraph. Lines of
 * wrapped text that have another under them are nearly all as long as can be.
 */
export function wrapWidth(lines: readonly string[]): number | undefined {
  const inner = lines.filter((line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '');
  const lengths = inner.map((line) => line.trimEnd().length).toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return undefined;
  const full = lengths.filter((length) => length >= width * 0.75).length;
  return full >= lengths.length / 2 ? width : undefined;
}
