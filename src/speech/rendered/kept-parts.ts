import { VOICE_LIST } from './voice-list.ts';
import { isWhole, type VoicePart } from './voice-part.ts';
import { problemOf, VoiceProblem } from './voice-problem.ts';

/** Apart from the app's own caches, so that a new version of the app leaves it alone; the number is of what lies in it. */
const CACHE = 'embedded-voice-1';

/** The files of the voice on this device. All reject with a `VoiceProblem`. */
export class KeptParts {
  readonly #caches: () => CacheStorage;

  /** @param caches Gives the browser's caches; it may throw, where there are none. */
  constructor(caches: () => CacheStorage) {
    this.#caches = caches;
  }

  /** The files of the list that are here. They are not looked into. */
  async list(): Promise<readonly VoicePart[]> {
    if (!(await this.#attempt((caches) => caches.has(CACHE)))) return [];
    const cache = await this.#open();
    const addresses = new Set((await cache.keys()).map(({ url }) => url));
    return VOICE_LIST.filter((part) => addresses.has(addressOf(part)));
  }

  /** Keeps a file that was checked. */
  async keep(part: VoicePart, content: ArrayBuffer): Promise<void> {
    const cache = await this.#open();
    await cache.put(addressOf(part), new Response(content)).catch((thrown: unknown) => {
      throw problemOf(thrown);
    });
  }

  /** The file as it was published. One that has been altered is taken away, so that it can be fetched again. */
  async read(part: VoicePart): Promise<ArrayBuffer> {
    const cache = await this.#open();
    const kept = await cache.match(addressOf(part));
    if (!kept) throw new VoiceProblem('absent');
    const content = await kept.arrayBuffer().catch(() => new ArrayBuffer(0));
    if (await isWhole(part, content)) return content;
    await cache.delete(addressOf(part));
    throw new VoiceProblem('altered');
  }

  /** Takes away what is of an earlier voice. */
  async tidy(): Promise<void> {
    const cache = await this.#open();
    const addresses = new Set(VOICE_LIST.map(addressOf));
    for (const request of await cache.keys()) if (!addresses.has(request.url)) await cache.delete(request);
  }

  async removeAll(): Promise<void> {
    await this.#attempt((caches) => caches.delete(CACHE));
  }

  #open(): Promise<Cache> {
    return this.#attempt((caches) => caches.open(CACHE));
  }

  async #attempt<T>(access: (caches: CacheStorage) => Promise<T>): Promise<T> {
    try {
      return await access(this.#caches());
    } catch (thrown) {
      throw problemOf(thrown, 'no-storage');
    }
  }
}

/** What a file is kept under. Nothing is ever fetched from there: the hash is what tells one file from another. */
function addressOf({ sha256 }: VoicePart): string {
  return `https://voice.invalid/${sha256}`;
}
