import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { BuiltPages } from './worker/built-pages.ts';
import { isOnDemand, OnDemand } from './worker/on-demand.ts';
import { missingPage, pageAt } from './worker/pages.ts';
import { withReadingStyle } from './worker/reading-style.ts';
import { SHARED_TO, takeShare } from './worker/take-share.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

const shipped = self.__WB_MANIFEST;
const precache = new PrecacheController();
precache.addToCacheList(shipped.filter((entry) => !isOnDemand(pathOf(entry))));
const onDemand = new OnDemand(shipped.map(pathOf));
const built = new BuiltPages(shipped.map(pathOf), shipped, kept);
const root = self.registration.scope;

self.addEventListener('install', (event) => {
  event.waitUntil(precache.install(event).then(() => built.make()));
  event.waitUntil(onDemand.renew());
  // Where they are refused, the worker answers all the same.
  built.route(event).catch(() => undefined);
});

self.addEventListener('activate', (event) => {
  event.waitUntil(tidy(event));
  // The page of the first visit has what it fetches later from here, too.
  event.waitUntil(self.clients.claim());
});

// A new version waits until the reader asks for it: it never takes over from one that is in use.
self.addEventListener('message', (event) => {
  const { type, folder } = fieldsOf(event.data);
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (type === 'KEEP') event.waitUntil(onDemand.keep(String(folder)).catch(() => undefined));
  if (type === 'STYLE') event.waitUntil(built.make().catch(() => undefined));
  if (type === 'SHOWN') event.waitUntil(tidy(event, 1));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'POST' && request.url === root + SHARED_TO)
    return event.respondWith(takeShare(request));
  const answer = request.method === 'GET' ? answerTo(request) : undefined;
  if (answer) event.respondWith(answer);
});

/** What is asked for, where it is kept or could be; nothing for what only the network has. */
function answerTo(request: Request): Promise<Response> | undefined {
  if (!request.url.startsWith(root)) return undefined;
  const [address = ''] = request.url.split(/[?#]/);
  if (request.mode === 'navigate') return page(address.slice(root.length), request);
  if (precache.getCacheKeyForURL(address) !== undefined) return keptOrFetched(address, request);
  const folder = onDemand.folderOf(address);
  if (folder !== undefined) return onDemand.answer(request, folder);
  // A page of an earlier version may still load a part of itself; and a font may be the reader's own.
  return /^(script|font)$/.test(request.destination) ? keptOrFetched(address, request) : undefined;
}

async function page(path: string, request: Request): Promise<Response> {
  const whole = await built.match(path);
  if (whole) return whole;
  const here = pageAt(path, kept).then((made) => made ?? fetch(request));
  return withReadingStyle(here.catch(async () => (await missingPage(path, kept)) ?? Response.error()));
}

function kept(file: string): Promise<Response | undefined> {
  return precache.matchPrecache(root + file);
}

async function keptOrFetched(address: string, request: Request): Promise<Response> {
  const here = await caches.match(precache.getCacheKeyForURL(address) ?? address);
  return here ?? fetch(request);
}

/**
 * Takes away what earlier versions have left, once no page is open that may still load a part of itself: none but the
 * one that is shown by this version. Not while a newer version waits, which has put its files beside these.
 */
async function tidy(event: ExtendableEvent, shown = 0): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const { installing, waiting } = self.registration;
  if (open.length <= shown && !installing && !waiting)
    await Promise.all([precache.activate(event), onDemand.tidy(), built.tidy()]);
}

function fieldsOf(message: unknown): Readonly<Record<string, unknown>> {
  return typeof message === 'object' && message !== null ? { ...message } : {};
}

function pathOf(entry: PrecacheEntry | string): string {
  return typeof entry === 'string' ? entry : entry.url;
}
