import { keep, readKept } from '../settings/kept.ts';

/** What is kept once the question was answered. */
const ASKED = 'screen-reader-asked';

/**
 * Asks something until it is answered on this device, of those alone who come to an element by keys, or press what is in
 * it without a pointer, as screen readers do; never while the voice reads, and nobody else sees it.
 * @param ask Asks, and calls what it is given once there is an answer.
 * @param storage Gives where it is noted; it may throw, where storage is refused.
 * @param isReading Whether the voice reads now.
 */
export function askOnce(
  element: Element,
  storage: () => Storage,
  isReading: () => boolean,
  ask: (answered: () => void) => Promise<void>,
): void {
  if (readKept(storage, ASKED) === true) return;
  const listening = new AbortController();
  const { signal } = listening;
  const consider = (isByKeys: boolean): void => {
    if (!isByKeys || isReading()) return;
    listening.abort();
    // Where it cannot be loaded it is asked another time.
    ask(() => keep(storage, ASKED, true)).catch(() => undefined);
  };
  element.addEventListener(
    'focusin',
    ({ target }) => consider(target instanceof Element && target.matches('button:focus-visible')),
    { signal },
  );
  // After the player has done what was pressed.
  document.addEventListener(
    'click',
    (event) => consider(event.detail === 0 && event.isTrusted && event.composedPath().includes(element)),
    { signal },
  );
}
