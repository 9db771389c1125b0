import type { LitElement, ReactiveController } from 'lit';

/**
 * Where what had the focus in an element goes away with a change, moves the focus to what can be done next.
 * @param next Finds it: the first that matches in the element.
 */
export function keepFocus(host: LitElement, next = 'button'): void {
  host.addController(new FocusKeeper(host, next));
}

class FocusKeeper implements ReactiveController {
  readonly #host: LitElement;
  readonly #next: string;
  #hadFocus = false;

  constructor(host: LitElement, next: string) {
    this.#host = host;
    this.#next = next;
  }

  hostUpdate(): void {
    this.#hadFocus = this.#host.shadowRoot?.activeElement instanceof HTMLElement;
  }

  hostUpdated(): void {
    if (this.#hadFocus && !this.#host.shadowRoot?.activeElement)
      this.#host.renderRoot.querySelector<HTMLElement>(this.#next)?.focus();
  }
}
