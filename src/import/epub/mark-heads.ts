import type { Paragraph } from '../../text/article.ts';
import type { TocEntry } from './toc.ts';

/** Stands where a line of the table of contents leads, before the number of the line: in no text is there such a sign. */
const MARK = '\uFDD0';
const XHTML = 'http://www.w3.org/1999/xhtml';
const BLOCK = 'p, h1, h2, h3, h4, h5, h6, li, dt, dd, td, th, blockquote, figure, section, article, div';

/** A block that marks where a line of the table of contents leads. */
export function markOf(line: number): Paragraph {
  return { kind: 'heading', text: `${MARK}${line}`, level: 6 };
}

/**
 * Puts a mark, as a heading, into a text wherever a line of the table of contents leads to an element of it.
 * @param lines Those that lead into this file, each by its number in the table. Those that find their place are taken out.
 */
export function markHeads(root: Element, lines: Map<number, TocEntry>): void {
  for (const [line, { fragment }] of lines) {
    const target = fragment === '' ? undefined : targetIn(root, fragment);
    if (!target) continue;
    const mark = root.ownerDocument.createElementNS(XHTML, 'h6');
    mark.textContent = markOf(line).text;
    target.before(mark);
    lines.delete(line);
  }
}

/** The number of the line of the table that leads here, when a block is a mark. */
export function markedLine(text: string): number | undefined {
  return text.startsWith(MARK) ? Number(text.slice(MARK.length)) : undefined;
}

/** The outermost block that begins with the element: a heading around an anchor, a section around a heading. */
function targetIn(root: Element, id: string): Element | undefined {
  const found = root.ownerDocument.getElementById(id) ?? root.querySelector(`a[name="${CSS.escape(id)}"]`);
  if (!found || found === root || !root.contains(found)) return undefined;
  const block = found.closest(BLOCK);
  let element = block && block !== root && root.contains(block) ? block : found;
  while (element.parentElement && element.parentElement !== root && !hasTextBefore(element))
    element = element.parentElement;
  return element;
}

function hasTextBefore(element: Element): boolean {
  for (let node = element.previousSibling; node; node = node.previousSibling)
    if (/\S/.test(node.textContent ?? '')) return true;
  return false;
}
