import { cacheOf } from './cache-of.ts';

declare const self: ServiceWorkerGlobalScope;

const HTML = 'text/html';

/** The style of the reader's own, as `ReadingCopy` keeps it. */
async function readingStyle(): Promise<{ css: string; hash: string } | undefined> {
  const address = `${self.registration.scope}reading.css`;
  const kept = await caches.match(address, { cacheName: cacheOf('style') });
  const hash = kept?.headers.get('etag');
  return kept && hash ? { css: await kept.text(), hash } : undefined;
}

/**
 * A page with the reader's own style at the end of its head, and in its policy: its first frame is as the reader wants
 * it. What is no page, and all for who has chosen nothing, as it is. What follows the head streams through.
 */
export async function withReadingStyle(asked: Response | Promise<Response>): Promise<Response> {
  const [page, style] = await Promise.all([asked, readingStyle().catch(() => undefined)]);
  if (!style || !page.body || !page.headers.get('content-type')?.startsWith(HTML)) return page;
  let head: string | undefined = '';
  const write = new TransformStream<string, string>({
    transform(part, out) {
      if (head === undefined) return out.enqueue(part);
      head += part;
      if (!head.includes('</head>')) return undefined;
      out.enqueue(
        head
          .replace("style-src 'self'", (policy) => `${policy} '${style.hash}'`)
          .replace('</head>', (end) => `<style data-reading>${style.css}</style>${end}`),
      );
      head = undefined;
    },
    flush(out) {
      if (head) out.enqueue(head);
    },
  });
  const body = page.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(write)
    .pipeThrough(new TextEncoderStream());
  return new Response(body, { status: page.status, headers: { 'content-type': `${HTML}; charset=utf-8` } });
}
