/**
 * The reader's own style of the page, where the service worker finds it: it writes it into every page before the first
 * frame. With its hash, by which the page's policy lets it in.
 */
export class ReadingCopy {
  readonly #root: string;
  #last: Promise<void> = Promise.resolve();

  /** @param root The app's root address, absolute, with a slash at its end. */
  constructor(root: string) {
    this.#root = root;
  }

  /** Keeps a style sheet, or none where it is empty. Where the browser refuses, each page is styled by its script. */
  readonly keep = (css: string): void => {
    this.#last = this.#last
      .then(() => this.#write(css))
      .then(() => this.#tell())
      .catch(() => undefined);
  };

  async #write(css: string): Promise<void> {
    const cache = await caches.open(`style ${this.#root}`);
    const address = `${this.#root}reading.css`;
    if (css === '') return void (await cache.delete(address));
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
    const etag = `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
    await cache.put(address, new Response(css, { headers: { 'content-type': 'text/css', etag } }));
  }

  /** The pages that are kept whole are made anew: those of a version that waits, too. */
  async #tell(): Promise<void> {
    const registration = await navigator.serviceWorker?.getRegistration(this.#root);
    for (const worker of [registration?.waiting, registration?.active])
      worker?.postMessage({ type: 'STYLE' });
  }
}
