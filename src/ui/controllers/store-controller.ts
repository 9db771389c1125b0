import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Renders an element again at every `change` of a store that it was handed.
 * @param handed Gives the store that the element has now, if any.
 */
export function watchStore(host: ReactiveControllerHost, handed: () => EventTarget | undefined): void {
  host.addController(new StoreController(host, handed));
}

class StoreController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #handed: () => EventTarget | undefined;
  readonly #render = (): void => this.#host.requestUpdate();
  #watched: EventTarget | undefined;

  constructor(host: ReactiveControllerHost, handed: () => EventTarget | undefined) {
    this.#host = host;
    this.#handed = handed;
  }

  hostUpdate(): void {
    const store = this.#handed();
    if (store === this.#watched) return;
    this.#forget();
    store?.addEventListener('change', this.#render);
    this.#watched = store;
  }

  hostConnected(): void {
    this.#render();
  }

  hostDisconnected(): void {
    this.#forget();
  }

  #forget(): void {
    this.#watched?.removeEventListener('change', this.#render);
    this.#watched = undefined;
  }
}
