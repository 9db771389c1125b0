import type { Install } from './pwa/install.ts';
import { OfflineCopy } from './pwa/offline-copy.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import type { Player } from './speech/player.ts';
import { SleepTimer } from './speech/sleep-timer.ts';
import { missingVoiceHelp } from './speech/web-speech/missing-voice-help.ts';
import './ui/app-notices.ts';
import type { FollowVoice } from './ui/follow-voice.ts';
import './ui/install-button.ts';
import { ReadFromHere } from './ui/read-from-here.ts';
import { playerCommands } from './ui/shortcuts/player-commands.ts';
import { listenForShortcuts } from './ui/shortcuts/shortcuts.ts';
import { SleepNote } from './ui/sleep-note.ts';
import { SwipeSteps } from './ui/swipe-steps.ts';

/** What the composition root has made, and what comes later needs. */
export interface Made {
  readonly player: Player;
  readonly follow: FollowVoice;
  readonly settings: SettingsStore;
  readonly install: Install;
  /** False where the browser cannot speak at all. */
  readonly hasSpeech: boolean;
}

/** Starts what can wait until the article is there to be read and heard. */
export async function startLater({ player, follow, settings, install, hasSpeech }: Made): Promise<void> {
  const timer = new SleepTimer(player);
  listenForShortcuts(settings, playerCommands(player, follow, settings));
  for (const bar of document.querySelectorAll('player-bar')) {
    bar.voiceHelp = (online) => missingVoiceHelp(hasSpeech, navigator, online);
    bar.openSettings = async (opener) => {
      const { openSettings } = await import('./open-settings.ts');
      await openSettings({ player, settings, timer }, opener);
    };
    bar.before(Object.assign(new SleepNote(), { timer }));
    const swipes = new SwipeSteps();
    bar.parentElement?.before(swipes);
    swipes.attach(bar, player, follow);
  }
  for (const article of document.querySelectorAll('article')) {
    const readFromHere = new ReadFromHere();
    article.after(readFromHere);
    readFromHere.attach(article, player, follow);
  }
  for (const button of document.querySelectorAll('install-button')) button.install = install;
  if (!('serviceWorker' in navigator)) return;
  const offline = new OfflineCopy(new URL('../', import.meta.url).href);
  for (const notices of document.querySelectorAll('app-notices')) Object.assign(notices, { offline, player });
  await offline.start();
}
