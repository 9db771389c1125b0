declare const self: ServiceWorkerGlobalScope;

/** The name of a cache of this app's: other copies of it may share the origin, and with it the caches. */
export function cacheOf(what: string): string {
  return `${what} ${self.registration.scope}`;
}
