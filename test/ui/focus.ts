/** The name of the control that has the focus, whatever element it is in. */
export function focusedName(): string {
  let element = document.activeElement ?? document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element.ariaLabel ?? (element.textContent ?? '').trim();
}
