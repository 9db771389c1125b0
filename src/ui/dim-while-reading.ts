import type { SettingsStore } from '../settings/settings-store.ts';
import type { Player } from '../speech/player.ts';

/** How long the page is left alone before it goes black, in ms. */
const PATIENCE = 10_000;

const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/**
 * Has the screen go black while the voice reads, where the reader wants it: once nobody has touched the page for ten
 * seconds since the voice began. A reader who then goes back to the text is left to it until the voice begins anew.
 * @param page Where a touch or a key says that somebody is there.
 */
export function dimWhileReading(
  player: Player,
  settings: SettingsStore,
  page: Pick<EventTarget, 'addEventListener'>,
  screen: { isDark(): boolean; dim(): void },
): void {
  let wasReading = false;
  let wait: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(wait);
    wait = undefined;
  };
  const start = () => {
    stop();
    if (!wasReading || !settings.settings.dims || screen.isDark()) return;
    wait = setTimeout(() => {
      wait = undefined;
      screen.dim();
    }, PATIENCE);
  };
  const restart = () => {
    if (wait !== undefined) start();
  };

  player.addEventListener('change', () => {
    const { isReading } = player.snapshot;
    if (isReading === wasReading) return;
    wasReading = isReading;
    start();
  });
  settings.addEventListener('change', start);
  for (const sign of SIGNS) page.addEventListener(sign, restart, { passive: true, capture: true });
}
