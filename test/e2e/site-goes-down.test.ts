import { afterEach, beforeEach, expect, test } from 'vitest';
import { serve, type SiteServer } from './server.ts';
import { memorySite } from './site.ts';

let server: SiteServer;

beforeEach(async () => {
  server = await serve(memorySite({ '/index.html': 'Bonjour', '/app.js': ';'.repeat(1000) }), '/lire/');
});
afterEach(() => server.stop());

test('a site lies under its path and nowhere else', async () => {
  expect(await (await fetch(server.url)).text()).toBe('Bonjour');
  expect((await fetch(new URL('/app.js', server.url))).status).toBe(404);
});

test('a site that went down comes back at the same address', async () => {
  await server.stop();
  await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  await server.start();
  expect((await fetch(server.url)).ok).toBe(true);
});

test('a silent site takes a request and never answers', async () => {
  server.fallSilent();
  await expect(fetch(server.url, { signal: AbortSignal.timeout(200) })).rejects.toThrow('timeout');
});

test('text travels compressed, and not at all when it is known', async () => {
  const first = await fetch(new URL('app.js', server.url), { headers: { 'accept-encoding': 'br' } });
  expect(first.headers.get('content-type')).toContain('javascript');
  expect(first.headers.get('content-encoding')).toBe('br');
  expect(Number(first.headers.get('content-length'))).toBeLessThan(100);
  const etag = first.headers.get('etag') ?? '';
  const again = await fetch(new URL('app.js', server.url), { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
});
