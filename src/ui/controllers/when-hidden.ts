import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells when an element is no longer shown: taken out of the page, or in a dialog that has closed. */
export function whenHidden(host: ReactiveControllerHost & Element, tell: () => void): void {
  host.addController(new WhenHidden(host, tell));
}

class WhenHidden implements ReactiveController {
  readonly #host: Element;
  readonly #tell: () => void;
  readonly #size = new ResizeObserver(() => this.#host.getClientRects().length === 0 && this.#tell());

  constructor(host: Element, tell: () => void) {
    this.#host = host;
    this.#tell = tell;
  }

  hostConnected(): void {
    this.#size.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#size.disconnect();
    this.#tell();
  }
}
