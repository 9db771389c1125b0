import type { SettingsStore } from '../settings/settings-store.ts';
import type { Player } from '../speech/player.ts';

/**
 * Keeps the screen lit while the voice reads, where the reader wants it. The lock goes at once when the voice pauses;
 * the browser takes it when the page is hidden, and it is asked for again when the page is back. A browser that refuses,
 * as on a low battery, is not asked again before the next Lire.
 */
export function keepAwake(
  player: Player,
  settings: SettingsStore,
  wakeLock: Pick<WakeLock, 'request'>,
  page: Pick<Document, 'visibilityState' | 'addEventListener'>,
): void {
  let lock: Promise<WakeLockSentinel | undefined> | undefined;

  const follow = () => {
    const isWanted =
      player.snapshot.isReading && settings.settings.keepsAwake && page.visibilityState === 'visible';
    if (isWanted === (lock !== undefined)) return;
    if (isWanted) {
      lock = wakeLock.request('screen').catch(() => undefined);
    } else {
      void lock?.then((held) => held?.release());
      lock = undefined;
    }
  };
  player.addEventListener('change', follow);
  settings.addEventListener('change', follow);
  page.addEventListener('visibilitychange', follow);
}
