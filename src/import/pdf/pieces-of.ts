import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api';
import { composeAccents } from './compose-accents.ts';
import type { Piece } from './line.ts';

/** What leans more than this is a stamp or a label: the sine of its angle. */
const LEANING = 0.1;

/** An affine transform as PDF writes it: x′ = ax + cy + e, y′ = bx + dy + f. */
type Transform = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/**
 * The pieces of text on a page, as they stand there; what is written upwards, aslant or from right to left is left out.
 * @param toPage Turns the page upright, with the origin at its top left corner: a viewport's transform.
 */
export function piecesOf(
  items: readonly (TextItem | TextMarkedContent)[],
  toPage: readonly number[],
): Piece[] {
  const page = transformOf(toPage);
  return items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str === '' || item.dir === 'rtl') return [];
    const [a, b, c, d, left, baseline] = product(page, transformOf(item.transform));
    const size = Math.hypot(c, d);
    if (Math.abs(b) > LEANING * Math.hypot(a, b) || a < 0) return [];
    return [{ text: composeAccents(item.str), left, right: left + item.width, baseline, size }];
  });
}

function transformOf([a, b, c, d, e, f]: readonly unknown[]): Transform {
  return [Number(a), Number(b), Number(c), Number(d), Number(e), Number(f)];
}

function product([a, b, c, d, e, f]: Transform, [a2, b2, c2, d2, e2, f2]: Transform): Transform {
  return [
    a * a2 + c * b2,
    b * a2 + d * b2,
    a * c2 + c * d2,
    b * c2 + d * d2,
    a * e2 + c * f2 + e,
    b * e2 + d * f2 + f,
  ];
}
