import type { Line, Page } from './line.ts';

/** How many lines at each edge of a page may be a running head or foot, and how near to it, as a share of its height. */
const EDGE_LINES = 3;
const EDGE = 0.15;
/** How many pages away the same line comes again: with facing pages, every other one. */
const NEAR = [-2, -1, 1, 2];
/** What is larger than the rest of the text is a heading, though chapters begin at the top of a page. */
const LARGER = 1.1;
const PAGE_NUMBER = /^(?:page|p\.)?[\s–—-]*(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:\/|sur|of)\s*\d{1,4})?[\s–—-]*$/i;

/**
 * The lines of all pages without what stands at the edge of each: page numbers, and lines that come again near by.
 * @param size That of most of the text, in points.
 */
export function withoutRunningLines(pages: readonly Page[], size: number): Line[][] {
  const edges = pages.map((page) => edgeLines(page, size));
  const keys = edges.map((edge) => new Set([...edge].map(keyOf)));
  return pages.map(({ lines }, index) =>
    lines.filter((line) => {
      if (!edges[index]?.has(line)) return true;
      const comesAgain = NEAR.some((away) => keys[index + away]?.has(keyOf(line)));
      return !PAGE_NUMBER.test(line.text) && !comesAgain;
    }),
  );
}

function edgeLines({ lines, height }: Page, size: number): Set<Line> {
  const sorted = lines.toSorted((a, b) => a.baseline - b.baseline);
  const top = sorted.slice(0, EDGE_LINES).filter(({ baseline }) => baseline < EDGE * height);
  const bottom = sorted.slice(-EDGE_LINES).filter(({ baseline }) => baseline > (1 - EDGE) * height);
  return new Set([...top, ...bottom].filter((line) => line.size < LARGER * size));
}

/** The same for a head on every page, though its number changes. */
function keyOf({ text }: Line): string {
  return text.toLowerCase().replaceAll(/\d+/g, '#');
}
