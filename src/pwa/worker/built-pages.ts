import { textHash } from '../../text/text-hash.ts';
import { cacheOf } from './cache-of.ts';
import { type Kept, pageAt } from './pages.ts';
import { withReadingStyle } from './reading-style.ts';

declare const self: ServiceWorkerGlobalScope;

/** What is asked for, and the cache that has it. */
interface Route {
  readonly condition: {
    readonly urlPattern: { readonly pathname: string; readonly search: string };
    readonly requestMethod: 'GET';
  };
  readonly source: { readonly cacheName: string };
}

declare global {
  interface ExtendableEvent {
    /** Only while a worker is installed: https://w3c.github.io/ServiceWorker/#dom-installevent-addroutes */
    readonly addRoutes?: (routes: readonly Route[]) => Promise<void>;
  }
}

/**
 * The pages of the build, kept whole, with the reader's own style. Browsers that know static routes show them without
 * starting the worker, which takes a cheap phone longer than all the rest.
 */
export class BuiltPages {
  /** The paths of the pages, from the app's root. */
  readonly #paths: readonly string[];
  readonly #version: unknown;
  readonly #kept: Kept;
  #made: Promise<void> = Promise.resolve();
  /** That which has not begun yet. */
  #next: Promise<void> | undefined;

  /**
   * @param files The paths of the files of this version, from the app's root.
   * @param version What no other version has, as JSON.
   * @param kept Gives those files.
   */
  constructor(files: readonly string[], version: unknown, kept: Kept) {
    this.#paths = ['', ...files.flatMap((file) => /^(.*\/)body\.json$/.exec(file)?.[1] ?? [])];
    this.#version = version;
    this.#kept = kept;
  }

  /** Makes all of them, anew where they are there. Rejects where they cannot be kept. */
  make(): Promise<void> {
    this.#next ??= this.#made
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined;
        return this.#make();
      });
    this.#made = this.#next;
    return this.#next;
  }

  /** The page at a path; nothing where it is not one of these. */
  async match(path: string): Promise<Response | undefined> {
    if (!this.#paths.includes(path)) return undefined;
    return caches.match(self.registration.scope + path, { cacheName: this.#cache });
  }

  /** Has the browser take these pages from their cache by itself. Scripts come from the worker, once the text is shown. */
  async route(event: ExtendableEvent): Promise<void> {
    const { pathname } = new URL(self.registration.scope);
    const cacheName = this.#cache;
    await event.addRoutes?.(
      this.#paths.map((path) => ({
        condition: { urlPattern: { pathname: pathname + path, search: '' }, requestMethod: 'GET' },
        source: { cacheName },
      })),
    );
  }

  /** Takes away the pages of other versions. */
  async tidy(): Promise<void> {
    const pages = this.#cache;
    for (const name of await caches.keys())
      if (name.startsWith('pages ') && name.endsWith(cacheOf('')) && name !== pages)
        await caches.delete(name);
  }

  /** Not needed to start with: the worker has none of it to do where a page is not of the build. */
  get #cache(): string {
    return cacheOf(`pages ${textHash(JSON.stringify(this.#version))}`);
  }

  async #make(): Promise<void> {
    const cache = await caches.open(this.#cache);
    await Promise.all(
      this.#paths.map(async (path) => {
        const page = await pageAt(path, this.#kept);
        if (page) await cache.put(self.registration.scope + path, await withReadingStyle(page));
      }),
    );
  }
}
