/** How long a page is left in peace after it was loaded, in ms. */
const PEACE = 2_000;

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;

/**
 * Runs at the first sign that somebody is about to use the page, a finger on its way to a button included, or
 * once the page has been there for a while; in either case once.
 */
export function atFirstSign(run: () => void): void {
  const stop = new AbortController();
  const begin = () => {
    if (stop.signal.aborted) return;
    stop.abort();
    run();
  };
  for (const sign of SIGNS)
    addEventListener(sign, begin, { passive: true, capture: true, signal: stop.signal });
  setTimeout(begin, PEACE);
}
