/**
 * The offset in an element's text, in UTF-16 code units, at a point of the view; 0 where there is no
 * text. Safari and Chrome before 128 have `caretRangeFromPoint` only.
 */
export function offsetAt(element: Element, clientX: number, clientY: number): number {
  const caret = document.caretPositionFromPoint?.(clientX, clientY);
  const range = caret ? undefined : document.caretRangeFromPoint?.(clientX, clientY);
  const node = caret?.offsetNode ?? range?.startContainer;
  return node && element.contains(node) ? (caret?.offset ?? range?.startOffset ?? 0) : 0;
}
