import { ROOT } from './app-root.ts';
import { startAwayFromScreen } from './away-from-screen.ts';
import { findOwnVoice } from './find-own-voice.ts';
import { placeKeeping } from './keep-place.ts';
import type { ListenOn } from './listen-on.ts';
import type { Made } from './made.ts';
import { nextTask } from './next-task.ts';
import { offerSharing } from './offer-sharing.ts';
import { isKept } from './pwa/keep-on-demand.ts';
import type { ReadPage } from './read-page.ts';
import { startOfflineCopy } from './start-offline-copy.ts';
import { browserVoice } from './speech/rendered/browser-voice.ts';
import type { EmbeddedVoice } from './speech/rendered/voice-files.ts';
import { SleepTimer } from './speech/sleep-timer.ts';
import { takeTurns } from './speech/take-turns.ts';
import { missingVoiceHelp } from './speech/web-speech/missing-voice-help.ts';
import { askOnce } from './ui/ask-once.ts';
import type { BackgroundNotice } from './ui/background-notice.ts';
import './ui/install-button.ts';
import './ui/listening-time.ts';
import { LINK_MARK } from './ui/reading/link-mark.ts';
import type { ReadingCompany } from './ui/reading/reading-company.ts';
import { playerCommands } from './ui/shortcuts/player-commands.ts';
import { listenForShortcuts } from './ui/shortcuts/shortcuts.ts';
import { SleepNote } from './ui/sleep-note.ts';
import { SwipeSteps } from './ui/swipe-steps.ts';
import { VoiceOffer } from './ui/voice-offer.ts';
import { yieldToScreenReader } from './ui/yield-to-screen-reader.ts';
import { wordsAtHand } from './words-at-hand.ts';

/** What the page can ask for, from now on. */
export interface Later {
  /** Opens the settings. @param opener What has the focus again when they are closed. */
  openSettings(opener: HTMLElement): Promise<void>;
  /** Has the article heard after the one that is listened to now. Rejects where that cannot be loaded. */
  listenNext(): Promise<void>;
}

/** Starts, task by task, what can wait until the article is there to be read and heard. */
export async function startLater(made: Made): Promise<Later> {
  const { player, follow, install, settings, french, tell } = made;
  let { article } = made;
  takeTurns(player, new BroadcastChannel('reading'));
  yieldToScreenReader(player, settings);
  askForScreenReader(made);
  const timer = new SleepTimer(player);
  completePlayer(made, timer);

  await nextTask();
  const { aside, pronouncer, readFromHere, hearWord } = wordsAtHand(made);
  listenForShortcuts(settings, { ...playerCommands(player, follow, settings), word: () => void hearWord() });
  for (const button of document.querySelectorAll('install-button')) button.install = install;

  await nextTask();
  const keeping = placeKeeping(player);
  if (article) keeping.open(article);
  tellTime(made);

  await nextTask();
  const background = startAwayFromScreen(player, settings);
  const ownVoice = browserVoice(ROOT.href);
  void startOwnVoice(ownVoice, made, background);

  await nextTask();
  startOfflineCopy(player);
  offerReading(made);
  addEventListener('hashchange', () => offerReading(made));

  await nextTask();
  const view = document.querySelector('article-view');
  if (view) {
    offerSharing(view, tell);
    view.append(readFromHere);
    readFromHere.attach(view, player, follow);
  }
  const open = (read: ReadPage): void => {
    keeping.leave();
    readFromHere.hide();
    view?.open(read.article, read.place);
    ({ article } = read);
    keeping.open(read.article);
    tellTime(made);
    void read.missing?.bringAll();
  };
  let listening: Promise<ListenOn | undefined> | undefined;
  const listenOn = async (): Promise<ListenOn | undefined> => {
    const module = await import('./listen-on.ts');
    if (article && view)
      listening ??= module.listenOn({ player, follow, settings, timer, view, article, open });
    return listening;
  };
  // Where the part is not that takes articles in, there is no queue.
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

/** Who comes to the player by keys is asked once whether they have a screen reader. */
function askForScreenReader({ player, settings, tell }: Made): void {
  const dock = document.querySelector('#lecteur');
  if (!dock || settings.settings.usesScreenReader) return;
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
}

/** Gives the player what it can do besides reading. */
function completePlayer({ player, follow, hasSpeech }: Made, timer: SleepTimer): void {
  for (const bar of document.querySelectorAll('player-bar')) {
    bar.voiceHelp = (online) => missingVoiceHelp(hasSpeech, navigator, online);
    bar.before(Object.assign(new SleepNote(), { timer }));
    const swipes = new SwipeSteps();
    bar.parentElement?.before(swipes);
    swipes.attach(bar, player, follow);
  }
}

/** Tells how long the article takes to hear. */
function tellTime({ player }: Made): void {
  for (const time of document.querySelectorAll('listening-time')) time.attach(player);
}

/** A link may carry reading settings. */
function offerReading(company: ReadingCompany): void {
  if (location.hash.startsWith(LINK_MARK))
    void import('./offer-reading.ts').then((module) => module.offerReading(company));
}

/** Speaks with the embedded voice where it is on this device, and offers it where it is not and is wanted. */
async function startOwnVoice(
  voice: EmbeddedVoice,
  { player, engine, settings }: Made,
  background: BackgroundNotice | undefined,
): Promise<void> {
  await voice.look();
  void findOwnVoice(voice, engine, settings, async () => {
    const { joinOwnVoice } = await import('./join-own-voice.ts');
    joinOwnVoice(voice, engine, player);
  });
  for (const bar of document.querySelectorAll('player-bar'))
    bar.before(Object.assign(new VoiceOffer(), { voice, player, background }));
}
