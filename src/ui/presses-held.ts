/** Holds what is pressed of the app until somebody is there to answer: the last press counts. */
export class PressesHeld {
  readonly #stop = new AbortController();
  #pressed: HTMLElement | null;

  constructor() {
    // Before any script a press leaves but the focus on the button, under the finger or the mouse.
    const isPressed = navigator.userActivation?.hasBeenActive === true;
    this.#pressed = isPressed ? document.querySelector<HTMLElement>('player-bar .play:focus:hover') : null;
    addEventListener('click', ({ target }) => this.#hold(target), {
      capture: true,
      signal: this.#stop.signal,
    });
  }

  get isEmpty(): boolean {
    return this.#pressed === null;
  }

  /** Presses again what was pressed, and holds nothing more. */
  release(): void {
    this.#stop.abort();
    this.#pressed?.click();
  }

  #hold(target: EventTarget | null): void {
    if (target instanceof Element)
      this.#pressed = target.closest<HTMLElement>('player-bar button, .aa, .enqueue');
  }
}
