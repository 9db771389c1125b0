import { ROOT } from './app-root.ts';
import { OfflineCopy } from './pwa/offline-copy.ts';
import type { Player } from './speech/player.ts';
import './ui/app-notices.ts';

/** Has the app kept on this device, where the browser does that, and the page say what comes of it. */
export function startOfflineCopy(player?: Player): void {
  if (!('serviceWorker' in navigator)) return;
  const offline = new OfflineCopy(ROOT.href);
  for (const notices of document.querySelectorAll('app-notices')) Object.assign(notices, { offline, player });
  void offline.start();
}
