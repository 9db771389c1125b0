/**
 * Moves the focus to Lire, from a button that goes away; to the beginning of the page's content where there is no player.
 * The view stays where it is.
 */
export function focusPlayer(): void {
  const play = document.querySelector<HTMLElement>('player-bar .play');
  const main = document.querySelector('main');
  if (!play) main?.setAttribute('tabindex', '-1');
  (play ?? main)?.focus({ preventScroll: true });
}
