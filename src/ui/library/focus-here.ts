/**
 * Gives the focus to what has come in the place of what was pressed. The view may still be gliding to that: it would
 * glide on, past what is there now.
 */
export function focusHere(element: HTMLElement | null | undefined): void {
  scrollTo({ top: scrollY, behavior: 'instant' });
  element?.focus();
}
