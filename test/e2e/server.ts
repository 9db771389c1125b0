import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { compress } from './compress.ts';
import { contentType } from './content-type.ts';
import type { Site } from './site.ts';

/** A static host on this machine that can go down and come back. */
export interface SiteServer {
  /** The address of the site, with its final `/`; the same for the server's whole life. */
  readonly url: string;
  /** Answers again after `stop` or `fallSilent`. */
  start(): Promise<void>;
  /** Takes no more connections and cuts those there are. */
  stop(): Promise<void>;
  /** From now on accepts every request and never answers, as a network does that is there in name only. */
  fallSilent(): void;
}

/**
 * Serves a site from a port of its own.
 * @param base the path the site lies under, from `/` to `/`
 */
export async function serve(site: Site, base = '/'): Promise<SiteServer> {
  let port = 0;
  let isSilent = false;
  const server = createServer((request, response) => {
    if (!isSilent) answer(site, base, request, response);
  });

  const start = async () => {
    isSilent = false;
    if (server.listening) return;
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address !== null && typeof address === 'object') port = address.port;
  };
  await start();

  return {
    url: `http://127.0.0.1:${port}${base}`,
    start,
    async stop() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
    fallSilent() {
      isSilent = true;
    },
  };
}

function answer(site: Site, base: string, request: IncomingMessage, response: ServerResponse): void {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const found = path.startsWith(base) ? site(path.slice(base.length - 1)) : undefined;
  if (found === undefined) {
    response.writeHead(404).end();
    return;
  }
  const hash = createHash('sha256').update(found.content).digest('base64url');
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('etag', `"${hash}"`);
  if (request.headers['if-none-match'] === `"${hash}"`) {
    response.writeHead(304).end();
    return;
  }
  const type = contentType(found.file);
  response.setHeader('content-type', type);
  // As hosts do that answer other sites: a copy is not found by a request that has another origin than that which made it.
  response.setHeader('vary', 'accept-encoding, origin');
  const isText = /^text|json|javascript|svg|wasm/.test(type);
  const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding']));
  if (isText && takesBrotli) {
    response.setHeader('content-encoding', 'br').end(compress(found.content, hash));
  } else {
    response.end(found.content);
  }
}
