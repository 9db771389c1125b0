import { ROOT } from './app-root.ts';
import { placeKeeping } from './keep-place.ts';
import { isKept } from './pwa/keep-on-demand.ts';
import type { ListenOn } from './listen-on.ts';
import type { Install } from './pwa/install.ts';
import type { ReadPage } from './read-page.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import type { French } from './speak-french.ts';
import { findOwnVoice } from './find-own-voice.ts';
import { offerSharing } from './offer-sharing.ts';
import { startOfflineCopy } from './start-offline-copy.ts';
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
import type { OpenArticle } from './ui/article-view.ts';
import { askOnce } from './ui/ask-once.ts';
import { BackgroundNotice } from './ui/background-notice.ts';
import { dimWhileReading } from './ui/dim-while-reading.ts';
import type { FollowVoice } from './ui/follow-voice.ts';
import './ui/install-button.ts';
import { keepAwake } from './ui/keep-awake.ts';
import './ui/listening-time.ts';
import { Pronouncer } from './ui/lexicon/pronouncer.ts';
import type { Spot } from './ui/lexicon/spot.ts';
import { placeInView } from './ui/place-in-view.ts';
import { LINK_MARK } from './ui/reading/link-mark.ts';
import type { ReadingCompany } from './ui/reading/reading-company.ts';
import { ReadFromHere } from './ui/read-from-here.ts';
import { playerCommands } from './ui/shortcuts/player-commands.ts';
import { listenForShortcuts } from './ui/shortcuts/shortcuts.ts';
import { SleepNote } from './ui/sleep-note.ts';
import { SwipeSteps } from './ui/swipe-steps.ts';
import { VoiceOffer } from './ui/voice-offer.ts';
import { yieldToScreenReader } from './ui/yield-to-screen-reader.ts';

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
  /** Shows a French sentence in the player. */
  readonly tell: (sentence: string) => void;
}

/** What the page can ask for, from now on. */
export interface Later {
  /** Opens the settings. @param opener What has the focus again when they are closed. */
  openSettings(opener: HTMLElement): Promise<void>;
  /** Has the article heard after the one that is listened to now. Rejects where that cannot be loaded. */
  listenNext(): Promise<void>;
}

/** Starts what can wait until the article is there to be read and heard. */
export function startLater(made: Made): Later {
  const { player, engine, follow, install, settings, hasSpeech, french, tell } = made;
  let { article } = made;
  takeTurns(player, new BroadcastChannel('reading'));
  const timer = new SleepTimer(player);
  const ownVoice = browserVoice(ROOT.href);
  yieldToScreenReader(player, settings);
  const dock = document.querySelector('#lecteur');
  if (dock && !settings.settings.usesScreenReader)
    askOnce(
      dock,
      () => localStorage,
      () => player.snapshot.isReading,
      async (answered) => {
        const { askScreenReader } = await import('./ask-screen-reader.ts');
        askScreenReader(settings, () => {
          answered();
          tell('C’est noté. Cela se change dans « Aa Lecture », aux aides à la lecture.');
        });
      },
    );
  for (const bar of document.querySelectorAll('player-bar')) {
    bar.voiceHelp = (online) => missingVoiceHelp(hasSpeech, navigator, online);
    bar.before(Object.assign(new SleepNote(), { timer }));
    const swipes = new SwipeSteps();
    bar.parentElement?.before(swipes);
    swipes.attach(bar, player, follow);
  }
  const aside = new SayAside(engine, player);
  const say = (text: string, speed = settings.settings.speed): void => {
    const { canSpeak, voice } = player.snapshot;
    if (canSpeak) aside.say({ text, lang: 'fr', voice, speed, pitch: settings.settings.pitch });
  };
  const hush = (): void => aside.hush();
  const pronouncer = new Pronouncer({ french, say, hush });
  const readFromHere = new ReadFromHere();
  readFromHere.pronouncer = pronouncer;
  const words = { french, say, hush, pronouncer };
  const hearWord = async (spot?: Spot): Promise<void> => {
    try {
      const module = await import('./hear-word.ts');
      if (spot) return await module.hearWord(spot, words);
      const { snapshot } = player;
      await module.hearWordAtHand(
        { page: view?.page, snapshot, inView: placeInView(follow.clearHeight) },
        words,
      );
    } catch {
      tell('Pour écouter un mot une première fois, il faut du réseau.');
    }
  };
  readFromHere.hear = hearWord;
  listenForShortcuts(settings, { ...playerCommands(player, follow, settings), word: () => void hearWord() });
  readFromHere.isOff = () => settings.settings.usesScreenReader;
  const view = document.querySelector('article-view');
  view?.append(readFromHere);
  if (view) offerSharing(view, tell);
  if (view) readFromHere.attach(view, player, follow);
  const keeping = placeKeeping(player);
  if (article) keeping.open(article);
  const tellTime = () => document.querySelectorAll('listening-time').forEach((time) => time.attach(player));
  tellTime();
  const open = (read: ReadPage): void => {
    keeping.leave();
    readFromHere.hide();
    view?.open(read.article, read.place);
    ({ article } = read);
    keeping.open(read.article);
    tellTime();
    void read.missing?.bringAll();
  };
  let listening: Promise<ListenOn | undefined> | undefined;
  const listenOn = async (): Promise<ListenOn | undefined> => {
    const module = await import('./listen-on.ts');
    if (article && view)
      listening ??= module.listenOn({ player, follow, settings, timer, view, article, open });
    return listening;
  };
  for (const button of document.querySelectorAll('install-button')) button.install = install;
  const background = startAwayFromScreen(player, settings);
  void startOwnVoice(ownVoice, made, background);
  startOfflineCopy(player);
  const offer = (): void => offerReading({ player, follow, settings });
  offer();
  addEventListener('hashchange', offer);
  // Who has no articles of their own has no queue.
  void isKept('import', ROOT.href)
    .then((isHere) => (isHere ? listenOn() : undefined))
    .catch(() => undefined);
  return {
    async openSettings(opener) {
      const [module, known] = await Promise.all([import('./open-settings.ts'), french()]);
      const parts = {
        player,
        settings,
        timer,
        aside,
        pronouncer,
        french: known,
        article: () => article,
        voice: ownVoice,
      };
      await module.openSettings(parts, opener);
    },
    async listenNext() {
      const queue = await listenOn();
      await queue?.listenNext();
    },
  };
}

/** A link may carry reading settings. */
function offerReading(company: ReadingCompany): void {
  if (location.hash.startsWith(LINK_MARK))
    void import('./offer-reading.ts').then((module) => module.offerReading(company));
}

/** What a listener needs with the phone in a pocket, or on the kitchen table. */
function startAwayFromScreen(player: Player, settings: SettingsStore): BackgroundNotice | undefined {
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

/** Speaks with the embedded voice where it is on this device, and offers it where it is not and is wanted. */
async function startOwnVoice(
  voice: EmbeddedVoice,
  { player, engine, settings }: Made,
  background: BackgroundNotice | undefined,
): Promise<void> {
  await voice.look();
  void findOwnVoice(voice, engine, player, settings);
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
