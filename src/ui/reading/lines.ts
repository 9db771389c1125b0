import { offsetAt } from '../offset-at.ts';

/** Less than a line is high, in CSS pixels. */
const STEP = 8;

/** By how much lines may seem to overlap, in CSS pixels. */
const SLACK = 1;

/** Lines of text in the view. */
export interface Lines {
  /** From the top of the view, in CSS pixels; so is `bottom`. */
  readonly top: number;
  readonly bottom: number;
  /** The height of one of them, in CSS pixels. */
  readonly height: number;
}

/**
 * The lines that a range of one text touches; of a text that is not laid out none.
 * @param isWhole Whether all of them are meant, or the first.
 */
export function linesOf(range: Range, isWhole: boolean): Lines | undefined {
  const element = range.startContainer.parentElement;
  const boxes = range.getClientRects();
  const first = boxes[0];
  const last = isWhole ? boxes[boxes.length - 1] : first;
  if (!element || !first || !last) return undefined;
  const height = parseFloat(getComputedStyle(element).lineHeight);
  return { top: middle(first) - height / 2, bottom: middle(last) + height / 2, height };
}

/** The letter of an element's text that is in the line at a point of the view, as near as one is to it. */
export function letterAt(element: Element, clientX: number, clientY: number): Range | undefined {
  const text = element.firstChild;
  if (!(text instanceof Text)) return undefined;
  const near = offsetAt(element, clientX, clientY);
  // Where a line ends and where the next begins is the same offset.
  return [near, near - 1]
    .map((offset) => letterOf(text, offset))
    .find((letter) => {
      const line = letter && linesOf(letter, false);
      return line && line.top <= clientY && clientY <= line.bottom;
    });
}

/**
 * A letter of the first line of an article's text beyond a height of the view; none where the view has no more.
 * @param from From the top of the view, in CSS pixels.
 * @param direction Downwards, or upwards.
 */
export function letterBeyond(article: Element, from: number, direction: 1 | -1): Range | undefined {
  const { left, width } = article.getBoundingClientRect();
  const x = left + width / 2;
  for (let y = from; y >= 0 && y < innerHeight; y += STEP * direction) {
    const element = document.elementFromPoint(x, y);
    const letter = element && article.contains(element) ? letterAt(element, x, y) : undefined;
    const line = letter && linesOf(letter, false);
    if (line && (direction === 1 ? line.top >= from - SLACK : line.bottom <= from + SLACK)) return letter;
  }
  return undefined;
}

function letterOf(text: Text, offset: number): Range | undefined {
  if (offset < 0 || offset >= text.length) return undefined;
  const letter = new Range();
  letter.setStart(text, offset);
  letter.setEnd(text, offset + 1);
  return letter;
}

function middle({ top, bottom }: DOMRect): number {
  return (top + bottom) / 2;
}
