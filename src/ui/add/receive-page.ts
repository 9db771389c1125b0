import { type Given, givenText } from './given.ts';

/** How long a page has to arrive, in ms. */
const PATIENCE = 8000;

/**
 * The page that the bookmarklet « Écouter » hands over, asked for by the number it has given.
 * @param opener The window the bookmarklet runs in, where the browser lets one speak to it.
 * @returns Nothing where the page does not come.
 */
export function receivePage(nonce: string, opener: Window | null): Promise<Given | undefined> {
  if (!opener) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = (page?: Given) => {
      over.abort();
      resolve(page);
    };
    addEventListener(
      'message',
      ({ source, origin, data }) => {
        if (source === opener && isPage(data) && data.nonce === nonce) end(givenOf(data, origin));
      },
      { signal: over.signal },
    );
    setTimeout(end, PATIENCE);
    // Whose window it is, only its answer tells; the number says nothing to another.
    opener.postMessage({ nonce }, '*');
  });
}

interface Page {
  readonly nonce: string;
  readonly html: string;
  readonly address: string;
}

function isPage(data: unknown): data is Page {
  const page: Partial<Record<keyof Page, unknown>> = Object(data);
  return [page.nonce, page.html, page.address].every((value) => typeof value === 'string');
}

/** A page says of itself where it is from; the browser knows better. */
function givenOf({ html, address }: Page, origin: string): Given {
  const source = URL.canParse(address) && new URL(address).origin === origin ? address : origin;
  return givenText(html, 'text/html', { name: new URL(origin).hostname, source });
}
