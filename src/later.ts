import type { Install } from './pwa/install.ts';
import { OfflineCopy } from './pwa/offline-copy.ts';
import type { Voice } from './speech/engine.ts';
import type { Player } from './speech/player.ts';
import { takeTurns } from './speech/take-turns.ts';
import { missingVoiceHelp } from './speech/web-speech/missing-voice-help.ts';
import './ui/app-notices.ts';
import { FollowVoice } from './ui/follow-voice.ts';
import './ui/install-button.ts';
import './ui/listening-time.ts';
import { ReadFromHere } from './ui/read-from-here.ts';

/** What the composition root has made, and what comes later needs. */
export interface Made {
  readonly player: Player;
  readonly install: Install;
  /** False where the browser cannot speak at all. */
  readonly hasSpeech: boolean;
}

/** Starts what can wait until the article is there to be read and heard. */
export async function startLater({ player, install, hasSpeech }: Made): Promise<void> {
  takeTurns(player, new BroadcastChannel('reading'));
  for (const time of document.querySelectorAll('listening-time')) time.attach(player);
  const dock = document.querySelector('.dock');
  const follow = new FollowVoice(() => (dock ? innerHeight - dock.getBoundingClientRect().top : 0));
  for (const view of document.querySelectorAll('article-view')) view.follow = follow;
  const voiceHelp = (online?: Voice) => missingVoiceHelp(hasSpeech, navigator, online);
  for (const bar of document.querySelectorAll('player-bar')) Object.assign(bar, { follow, voiceHelp });
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
