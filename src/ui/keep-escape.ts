/** For `keydown` in a dialog: Échap closes the dialog, and does nothing more to the page below. */
export function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}
