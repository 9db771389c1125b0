import { ROOT } from './app-root.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import { besideVoice } from './speech/beside-voice.ts';
import { answerMediaKeys } from './speech/media-keys.ts';
import type { Player } from './speech/player.ts';
import { QuietSound } from './speech/quiet-sound.ts';
import { bearsOtherSound } from './speech/web-speech/bears-other-sound.ts';
import { stopsInBackground } from './speech/web-speech/stops-in-background.ts';
import { BackgroundNotice } from './ui/background-notice.ts';
import { dimWhileReading } from './ui/dim-while-reading.ts';
import { keepAwake } from './ui/keep-awake.ts';

/**
 * What a listener needs with the phone in a pocket, or on the kitchen table.
 * @returns what says that the voice stops in the background, where it does
 */
export function startAwayFromScreen(player: Player, settings: SettingsStore): BackgroundNotice | undefined {
  if ('mediaSession' in navigator) {
    const sound = bearsOtherSound(navigator) ? new QuietSound() : undefined;
    answerMediaKeys(player, navigator.mediaSession, besideVoice(player, sound), aboutArticle);
  }
  if ('wakeLock' in navigator) keepAwake(player, settings, navigator.wakeLock, document);
  dimWhileReading(player, settings, document, {
    isDark: () => document.querySelector('dim-screen')?.isOpen ?? false,
    dim: () => void showDimScreen(player),
  });
  if (!stopsInBackground(navigator)) return undefined;
  const background = new BackgroundNotice(player, document, () => localStorage);
  for (const notices of document.querySelectorAll('app-notices'))
    Object.assign(notices, { background, player });
  return background;
}

async function showDimScreen(player: Player): Promise<void> {
  const { DimScreen } = await import('./ui/dim-screen.ts');
  const shown = document.querySelector('dim-screen');
  const screen = shown ?? Object.assign(new DimScreen(), { player });
  if (!shown) document.body.append(screen);
  await screen.open();
}

/** What the system shows of the article beside its own buttons. */
function aboutArticle(): MediaMetadata {
  const artwork = [192, 512].map((size) => ({
    src: new URL(`icons/icon-${size}.png`, ROOT).href,
    sizes: `${size}x${size}`,
    type: 'image/png',
  }));
  return new MediaMetadata({
    title: document.querySelector('article h1')?.textContent ?? document.title,
    artist: 'À voix haute',
    artwork,
  });
}
