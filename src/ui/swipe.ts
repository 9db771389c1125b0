import type { Direction, Unit } from '../speech/navigation.ts';

/** What a swipe asks for. */
export interface Swipe {
  readonly unit: Unit;
  readonly direction: Direction;
}

/** Where a finger was put down or is now, in CSS pixels of the view. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The shortest swipe, in CSS pixels: a finger that taps moves less. */
const SHORTEST = 48;
/** From this part of the width on, a swipe leads over a whole paragraph. */
const LONG = 0.5;
/** Swipes from the edge of the screen are the system's: they lead back to another page, in CSS pixels. */
const EDGE = 24;

/**
 * What a finger that has moved from one point to another asks for: to the left for what follows, as a page is
 * turned, a sentence or, over half the width, a paragraph. Nothing where it has not gone far, or rather up or down.
 * @param width Of the view, in CSS pixels.
 */
export function swipeOf(from: Point, to: Point, width: number): Swipe | undefined {
  const distance = to.x - from.x;
  const isFromEdge = from.x < EDGE || from.x > width - EDGE;
  if (isFromEdge || Math.abs(distance) < SHORTEST || Math.abs(distance) < 2 * Math.abs(to.y - from.y)) {
    return undefined;
  }
  return {
    unit: Math.abs(distance) < width * LONG ? 'sentence' : 'paragraph',
    direction: distance < 0 ? 1 : -1,
  };
}
