import { keepPlace } from './keep-place.ts';
import type { Install } from './pwa/install.ts';
import { OfflineCopy } from './pwa/offline-copy.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import type { French } from './speak-french.ts';
import { findOwnVoice } from './find-own-voice.ts';
import type { JoinedEngine } from './speech/joined-engine.ts';
import { answerMediaKeys } from './speech/media-keys.ts';
import type { Player } from './speech/player.ts';
import { besideVoice } from './speech/beside-voice.ts';
import { QuietSound } from './speech/quiet-sound.ts';
import { browserVoice } from './speech/rendered/browser-voice.ts';
import type { EmbeddedVoice } from './speech/rendered/voice-files.ts';
import { SayAside } from './speech/say-aside.ts';
import { SleepTimer } from './speech/sleep-timer.ts';
import { takeTurns } from './speech/take-turns.ts';
import { bearsOtherSound } from './speech/web-speech/bears-other-sound.ts';
import { missingVoiceHelp } from './speech/web-speech/missing-voice-help.ts';
import { stopsInBackground } from './speech/web-speech/stops-in-background.ts';
import './ui/app-notices.ts';
import type { OpenArticle } from './ui/article-view.ts';
import { BackgroundNotice } from './ui/background-notice.ts';
import { dimWhileReading } from './ui/dim-while-reading.ts';
import type { FollowVoice } from './ui/follow-voice.ts';
import './ui/install-button.ts';
import { keepAwake } from './ui/keep-awake.ts';
import { Pronouncer } from './ui/lexicon/pronouncer.ts';
import { ReadFromHere } from './ui/read-from-here.ts';
import { playerCommands } from './ui/shortcuts/player-commands.ts';
import { listenForShortcuts } from './ui/shortcuts/shortcuts.ts';
import { SleepNote } from './ui/sleep-note.ts';
import { SwipeSteps } from './ui/swipe-steps.ts';
import { VoiceOffer } from './ui/voice-offer.ts';

/** What the composition root has made, and what comes later needs. */
export interface Made {
  readonly player: Player;
  /** The player's own. */
  readonly engine: JoinedEngine;
  readonly follow: FollowVoice;
  readonly install: Install;
  readonly settings: SettingsStore;
  /** False where the browser cannot speak at all. */
  readonly hasSpeech: boolean;
  /** What the player has open, if the page has an article. */
  readonly article: OpenArticle | undefined;
  /** Has the player speak French, if it does not yet. */
  readonly french: () => Promise<French>;
}

/** What the page can ask for, from now on. */
export interface Later {
  /** Opens the settings. @param opener What has the focus again when they are closed. */
  openSettings(opener: HTMLElement): Promise<void>;
}

/** Starts what can wait until the article is there to be read and heard. */
export function startLater({
  player,
  engine,
  follow,
  install,
  settings,
  hasSpeech,
  article,
  french,
}: Made): Later {
  takeTurns(player, new BroadcastChannel('reading'));
  const timer = new SleepTimer(player);
  const ownVoice = browserVoice(new URL('../', import.meta.url).href);
  void findOwnVoice(ownVoice, engine, player, settings);
  listenForShortcuts(settings, playerCommands(player, follow, settings));
  for (const bar of document.querySelectorAll('player-bar')) {
    bar.voiceHelp = (online) => missingVoiceHelp(hasSpeech, navigator, online);
    bar.before(Object.assign(new SleepNote(), { timer }));
    const swipes = new SwipeSteps();
    bar.parentElement?.before(swipes);
    swipes.attach(bar, player, follow);
  }
  const aside = new SayAside(engine, player);
  const pronouncer = new Pronouncer({
    french,
    say: (text) => {
      const { canSpeak, voice } = player.snapshot;
      const { speed, pitch } = settings.settings;
      if (canSpeak) aside.say({ text, lang: 'fr', voice, speed, pitch });
    },
    hush: () => aside.hush(),
  });
  for (const element of document.querySelectorAll('article')) {
    const readFromHere = new ReadFromHere();
    readFromHere.pronouncer = pronouncer;
    element.after(readFromHere);
    readFromHere.attach(element, player, follow);
  }
  if (article) void keepPlace(article, player);
  for (const button of document.querySelectorAll('install-button')) button.install = install;
  const background = startAwayFromScreen(player, settings);
  void offerVoice(ownVoice, player, background);
  if ('serviceWorker' in navigator) startOfflineCopy(player);
  return {
    async openSettings(opener) {
      const [module, known] = await Promise.all([import('./open-settings.ts'), french()]);
      const parts = { player, settings, timer, aside, pronouncer, french: known, article, voice: ownVoice };
      await module.openSettings(parts, opener);
    },
  };
}

function startOfflineCopy(player: Player): void {
  const offline = new OfflineCopy(new URL('../', import.meta.url).href);
  for (const notices of document.querySelectorAll('app-notices')) Object.assign(notices, { offline, player });
  void offline.start();
}

/** What a listener needs with the phone in a pocket, or on the kitchen table. */
function startAwayFromScreen(player: Player, settings: SettingsStore): BackgroundNotice | undefined {
  if ('mediaSession' in navigator) {
    const sound = bearsOtherSound(navigator) ? new QuietSound() : undefined;
    answerMediaKeys(player, navigator.mediaSession, besideVoice(player, sound), aboutArticle());
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

/** Offers the embedded voice where it is wanted, once it is known that it is not here. */
async function offerVoice(
  voice: EmbeddedVoice,
  player: Player,
  background: BackgroundNotice | undefined,
): Promise<void> {
  await voice.look();
  for (const bar of document.querySelectorAll('player-bar'))
    bar.before(Object.assign(new VoiceOffer(), { voice, player, background }));
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
  const root = new URL('../', import.meta.url);
  const artwork = [192, 512].map((size) => ({
    src: new URL(`icons/icon-${size}.png`, root).href,
    sizes: `${size}x${size}`,
    type: 'image/png',
  }));
  return new MediaMetadata({
    title: document.querySelector('article h1')?.textContent ?? document.title,
    artist: 'À voix haute',
    artwork,
  });
}
