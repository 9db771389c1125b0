/** A page's visibility, which a test changes. */
export class FakePage extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';

  hide(): void {
    this.#become('hidden');
  }

  show(): void {
    this.#become('visible');
  }

  #become(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}
