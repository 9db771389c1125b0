import { Install } from './pwa/install.ts';
import { atFirstSign } from './ui/first-sign.ts';
import { PressesHeld } from './ui/presses-held.ts';

// The page can be read as it is. What it takes to hear it waits for the first sign of a listener, or of somebody who
// has been here before or comes by a link into the page: to open a page costs little more than to open its text.
const install = new Install();
const presses = new PressesHeld();

if (!presses.isEmpty || location.hash) {
  fetchPlayer();
  void start();
} else {
  onceTextIsDrawn(fetchPlayer);
  if (hasBeenHere()) onceTextIsDrawn(start);
  else atFirstSign(start);
}

/** As `onceDrawn`, which is in a file of its own: the page would wait for it. */
function onceTextIsDrawn(run: () => unknown): void {
  requestAnimationFrame(() => setTimeout(run));
}

/** Has the files of the player fetched, but not run. */
function fetchPlayer(): void {
  const files = document.querySelector<HTMLElement>('script[data-player]')?.dataset['player'] ?? '';
  for (const file of files.match(/\S+/g) ?? []) {
    const link = document.createElement('link');
    Object.assign(link, {
      rel: 'preload',
      as: 'script',
      crossOrigin: '',
      href: new URL(file, import.meta.url).href,
    });
    document.head.append(link);
  }
}

async function start(): Promise<void> {
  try {
    const { startApp } = await import('./main.ts');
    const { all } = await startApp(install);
    presses.release();
    // Without what comes later the player reads all the same.
    void all.then(() => presses.releaseTap());
  } catch (error) {
    const message = document.querySelector('player-bar .message');
    if (message)
      message.textContent = 'Le lecteur n’a pas pu s’ouvrir. Vérifiez le réseau, puis rechargez la page.';
    throw error;
  }
}

function hasBeenHere(): boolean {
  try {
    return localStorage.length > 0;
  } catch {
    return false;
  }
}
