/** How long a page is left in peace after it was loaded, in ms. */
const PEACE = 2_000;

/** After how long without a step a scroll is taken to rest, in ms. */
const REST = 300;

/** What can be pressed. Elsewhere a finger that comes down may be about to scroll. */
const CONTROL = 'button, select, a';

/**
 * Runs at the first sign that somebody is about to use the page, a finger on its way to a button included, or once the
 * page has been there for a while; in either case once, and never while the page scrolls, which would be held up.
 */
export function atFirstSign(run: () => void): void {
  const stop = new AbortController();
  const { signal } = stop;
  const begin = () => {
    stop.abort();
    clearTimeout(waiting);
    run();
  };
  const look = ({ pointerType, target }: PointerEvent) => {
    const isControl = target instanceof Element && target.closest(CONTROL);
    if (pointerType !== 'touch' || isControl) begin();
  };
  let waiting = setTimeout(begin, PEACE);
  const options = { passive: true, capture: true, signal };
  for (const sign of ['pointermove', 'pointerdown'] as const) addEventListener(sign, look, options);
  for (const sign of ['keydown', 'click']) addEventListener(sign, begin, options);
  addEventListener(
    'scroll',
    () => {
      clearTimeout(waiting);
      waiting = setTimeout(begin, REST);
    },
    options,
  );
}
