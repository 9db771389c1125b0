/** The browser's caches, in memory; `room` is what still fits, in bytes. */
export class FakeCaches implements CacheStorage {
  readonly #caches = new Map<string, FakeCache>();
  room = Infinity;

  async open(name: string): Promise<FakeCache> {
    const cache = this.#caches.get(name) ?? new FakeCache(this);
    this.#caches.set(name, cache);
    return cache;
  }

  async has(name: string): Promise<boolean> {
    return this.#caches.has(name);
  }

  async delete(name: string): Promise<boolean> {
    return this.#caches.delete(name);
  }

  async keys(): Promise<string[]> {
    return [...this.#caches.keys()];
  }

  async match(): Promise<undefined> {
    return undefined;
  }
}

class FakeCache implements Cache {
  readonly #caches: FakeCaches;
  readonly #entries = new Map<string, ArrayBuffer>();

  constructor(caches: FakeCaches) {
    this.#caches = caches;
  }

  async put(request: RequestInfo | URL, response: Response): Promise<void> {
    const content = await response.arrayBuffer();
    if (content.byteLength > this.#caches.room) throw new DOMException('no room', 'QuotaExceededError');
    this.#caches.room -= content.byteLength;
    this.#entries.set(addressOf(request), content);
  }

  async match(request: RequestInfo | URL): Promise<Response | undefined> {
    const content = this.#entries.get(addressOf(request));
    return content && new Response(content);
  }

  async delete(request: RequestInfo | URL): Promise<boolean> {
    return this.#entries.delete(addressOf(request));
  }

  async keys(): Promise<readonly Request[]> {
    return [...this.#entries.keys()].map((address) => new Request(address));
  }

  async matchAll(): Promise<readonly Response[]> {
    return [...this.#entries.values()].map((content) => new Response(content));
  }

  async add(): Promise<void> {
    throw new Error('the app fetches by itself');
  }

  async addAll(): Promise<void> {
    throw new Error('the app fetches by itself');
  }
}

function addressOf(request: RequestInfo | URL): string {
  return request instanceof Request ? request.url : String(request);
}
