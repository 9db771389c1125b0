/** The element that has the focus, also inside others: by its label where it has one, else by its text. */
export function focusedName(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent ?? '';
  return element?.ariaLabel ?? element?.textContent?.trim() ?? '';
}
