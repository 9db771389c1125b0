import { offsetAt } from '../offset-at.ts';

/** How far beside a letter a finger still means it, as a part of the letter's height: more than half a space. */
const SLACK = 0.25;

/**
 * The offsets of the letters of an element's text that a finger at a point of the view may mean, the nearest first;
 * none where the point is beside the text.
 */
export function lettersAt(element: Element, clientX: number, clientY: number): number[] {
  const node = element.firstChild;
  if (!node) return [];
  const near = offsetAt(element, clientX, clientY);
  return [near, near - 1].filter((offset) => isUnder(node, offset, clientX, clientY));
}

function isUnder(node: Node, offset: number, clientX: number, clientY: number): boolean {
  if (offset < 0 || offset >= (node.textContent?.length ?? 0)) return false;
  const letter = new Range();
  letter.setStart(node, offset);
  letter.setEnd(node, offset + 1);
  return Array.from(letter.getClientRects()).some(({ left, top, right, bottom, height }) => {
    const slack = height * SLACK;
    const isBeside = clientX < left - slack || clientX > right + slack;
    return !isBeside && clientY >= top - slack && clientY <= bottom + slack;
  });
}
