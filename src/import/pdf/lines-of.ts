import type { Line, Piece } from './line.ts';

/** In sizes of the type: what is nearer is the same word; what is farther is another column. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 2;
/** How far a piece may stand above or below the line, and how small a raised one is, in sizes of the line's type. */
const SHIFT = 0.6;
const RAISED = 0.15;
const SMALL = 0.9;

/** A line of a table of contents, which is for the eye: dots lead to the number of a page. */
const LEADERS = /(?:\.\s?){5,}\d*$|…{2,}\s*\d*$/;
const NOTE_MARK = /^[[(]?(?:\d{1,3}|[*†‡]{1,3})[\])]?[,\s]*$/;
const METRE = /(?:^|[\s\d(/])[cdkm]?m$/;
const POWERS: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/**
 * The lines that the pieces of a page make, in their order. The small raised figures that point to a note go; those of
 * square and cubic metres stay.
 */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const piece of pieces) {
    if (line && continues(line, piece)) {
      line = joined(line, piece);
      continue;
    }
    if (line) lines.push(line);
    line = piece.text.trim() === '' ? undefined : { ...piece, page };
  }
  if (line) lines.push(line);
  return lines
    .map(({ text, ...place }): Line => Object.assign(place, { text: text.replaceAll(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '' && !LEADERS.test(text));
}

function continues(line: Line, piece: Piece): boolean {
  const size = Math.max(line.size, piece.size);
  const gap = piece.left - line.right;
  return Math.abs(piece.baseline - line.baseline) < SHIFT * size && gap > -size && gap < COLUMN_GAP * size;
}

function joined(line: Line, piece: Piece): Line {
  const right = Math.max(line.right, piece.right);
  const raised =
    piece.size < SMALL * line.size &&
    line.baseline - piece.baseline > RAISED * line.size &&
    NOTE_MARK.test(piece.text);
  if (raised) {
    const power = METRE.test(line.text) ? POWERS[piece.text.trim()] : undefined;
    return { ...line, right, text: line.text + (power ?? '') };
  }
  const gap = piece.left - line.right > WORD_GAP * line.size ? ' ' : '';
  // The type of a line is that of most of it: a large initial does not make a heading.
  const larger = piece.text.length > line.text.length ? piece : line;
  return { ...line, right, size: larger.size, baseline: larger.baseline, text: line.text + gap + piece.text };
}
