import { cacheOf } from './cache-of.ts';

declare const self: ServiceWorkerGlobalScope;

/** The folders of the build that are fetched only when somebody asks for what is in them. */
const ON_DEMAND = /^(?:import|diagnostic|voice|record|pdf|reading|fonts\/[\w-]+)(?=\/)/;

/** Whether a file of the build, by its path, is not precached. */
export function isOnDemand(path: string): boolean {
  return ON_DEMAND.test(path);
}

/**
 * What is kept on this device only from when it is first asked for: whole folders, each in a cache of its own, so that
 * what somebody has used once works with no network, in the next versions too. The names of the files have their hashes.
 */
export class OnDemand {
  /** The addresses of the files, by their folder. */
  readonly #files = new Map<string, string[]>();
  readonly #keeping = new Map<string, Promise<void>>();

  /** @param paths The files of this version, from the app's root. */
  constructor(paths: readonly string[]) {
    for (const path of paths) {
      const folder = ON_DEMAND.exec(path)?.[0];
      if (folder === undefined) continue;
      const files = this.#files.get(folder) ?? [];
      this.#files.set(folder, [...files, self.registration.scope + path]);
    }
  }

  /** The folder that a file of this version is kept with, by its address. */
  folderOf(url: string): string | undefined {
    return Array.from(this.#files).find(([, files]) => files.includes(url))?.[0];
  }

  /**
   * A file: as it is kept, else it is kept now with all of its folder. It is looked for by its address alone: a host's
   * `Vary` may tell the page's request from the one that kept it.
   */
  async answer(request: Request, folder: string): Promise<Response> {
    const find = () => caches.match(request.url, { cacheName: cacheOf(folder) });
    const kept = await find();
    if (kept) return kept;
    // Where nothing can be kept, what is asked for is still fetched.
    await this.keep(folder).catch(() => undefined);
    return (await find()) ?? fetch(request);
  }

  /** Keeps all files of a folder, or none. */
  keep(folder: string): Promise<void> {
    const keeping =
      this.#keeping.get(folder) ?? this.#keep(folder).finally(() => this.#keeping.delete(folder));
    this.#keeping.set(folder, keeping);
    return keeping;
  }

  /** Keeps this version of what was kept of an earlier one, beside it. */
  async renew(): Promise<void> {
    for (const folder of this.#files.keys()) if (await caches.has(cacheOf(folder))) await this.keep(folder);
  }

  /** Takes away what is kept of earlier versions. */
  async tidy(): Promise<void> {
    for (const [folder, files] of this.#files) {
      if (!(await caches.has(cacheOf(folder)))) continue;
      const cache = await caches.open(cacheOf(folder));
      for (const request of await cache.keys()) if (!files.includes(request.url)) await cache.delete(request);
    }
  }

  async #keep(folder: string): Promise<void> {
    const files = this.#files.get(folder) ?? [];
    const cache = await caches.open(cacheOf(folder));
    const kept = new Set((await cache.keys()).map(({ url }) => url));
    try {
      await cache.addAll(files.filter((url) => !kept.has(url)));
    } catch (error) {
      // An empty cache would pass for a folder that is kept.
      if (kept.size === 0) await caches.delete(cacheOf(folder));
      throw error;
    }
  }
}
