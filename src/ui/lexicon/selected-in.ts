import type { Span } from '../../text/article.ts';

/** The longest selection that may be meant as words to pronounce otherwise, in UTF-16 code units. */
const LONGEST = 60;

/**
 * The few words that are selected by hand in an element's text, without the spaces around them; nothing where they are
 * not all inside, or too many.
 */
export function selectedIn(element: Element): Span | undefined {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const node = element.firstChild;
  if (!range || range.startContainer !== node || range.endContainer !== node) return undefined;
  const text = range.toString();
  const start = range.startOffset + text.length - text.trimStart().length;
  const end = start + text.trim().length;
  return end > start && end - start <= LONGEST ? { start, end } : undefined;
}
