import { ROOT } from './app-root.ts';
import { keepOnDemand } from './pwa/keep-on-demand.ts';
import { OfflineCopy } from './pwa/offline-copy.ts';
import type { Player } from './speech/player.ts';
import './ui/app-notices.ts';

/** Has the app kept on this device, where the browser does that, and the page say what comes of it. */
export function startOfflineCopy(player?: Player): void {
  if (!('serviceWorker' in navigator)) return;
  const offline = new OfflineCopy(ROOT.href);
  for (const notices of document.querySelectorAll('app-notices')) Object.assign(notices, { offline, player });
  void offline.start();
  // Who has the app on the home screen expects to take articles in there, and to set the text, with no network too.
  if (matchMedia('(display-mode: standalone)').matches)
    for (const folder of ['reading', 'import'] as const) keepOnDemand(folder);
}
