/** Holds what is pressed until somebody is there to answer: of the player the last press, of the text the last tap. */
export class PressesHeld {
  readonly #stop = new AbortController();
  #pressed: HTMLElement | null;
  #tap: MouseEvent | undefined;

  constructor() {
    // Before any script a press leaves but the focus on the button, under the finger or the mouse.
    const isPressed = navigator.userActivation?.hasBeenActive === true;
    this.#pressed = isPressed ? document.querySelector<HTMLElement>('player-bar .play:focus:hover') : null;
    addEventListener('click', (event) => this.#hold(event), { capture: true, signal: this.#stop.signal });
  }

  get isEmpty(): boolean {
    return this.#pressed === null;
  }

  /** Presses again what was pressed of the player, once it is there. */
  release(): void {
    this.#pressed?.click();
  }

  /** Taps again where the text was tapped, and holds nothing more. */
  releaseTap(): void {
    this.#stop.abort();
    this.#tap?.target?.dispatchEvent(new MouseEvent('click', this.#tap));
  }

  #hold(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element) || !event.isTrusted) return;
    this.#pressed = target.closest<HTMLElement>('player-bar button, .aa, .enqueue');
    this.#tap = target.closest('article') && !target.closest('a, button') ? event : undefined;
  }
}
