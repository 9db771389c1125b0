import type { Later } from './later.ts';
import { Install } from './pwa/install.ts';
import { SettingsStore } from './settings/settings-store.ts';
import type { Engine } from './speech/engine.ts';
import { Player } from './speech/player.ts';
import { SilentEngine } from './speech/silent-engine.ts';
import { takeTurns } from './speech/take-turns.ts';
import { quirksOf } from './speech/web-speech/quirks.ts';
import { WebSpeechEngine } from './speech/web-speech/web-speech-engine.ts';
import './ui/article-view.ts';
import { atFirstSign } from './ui/first-sign.ts';
import { FollowVoice } from './ui/follow-voice.ts';
import { inIdleTime } from './ui/in-idle-time.ts';
import './ui/listening-time.ts';
import './ui/player-bar.ts';

let rest: Promise<Later> | undefined;
const hasSpeech = 'speechSynthesis' in window;
const settings = new SettingsStore(() => localStorage);
const install = new Install();
const engine = speechEngine();
const player = new Player(engine, navigator.languages);
const dock = document.querySelector('.dock');
const follow = new FollowVoice(() => (dock ? innerHeight - dock.getBoundingClientRect().top : 0));

followSettings();
settings.addEventListener('change', followSettings);
document.querySelector('article-view')?.attach(player, follow);
document.querySelector('player-bar')?.attach({ player, follow, settings, openSettings });
for (const time of document.querySelectorAll('listening-time')) time.attach(player);

document.addEventListener('visibilitychange', followPage);
addEventListener('pageshow', followPage);
addEventListener('pagehide', () => player.pause());
takeTurns(player, new BroadcastChannel('reading'));
atFirstSign(() => {
  engine.findVoices();
  void learnFrench();
  void startTheRest();
});

function speechEngine(): Engine {
  if (!hasSpeech) return new SilentEngine();
  return new WebSpeechEngine(speechSynthesis, quirksOf(navigator.userAgent), () => !document.hidden);
}

function followSettings(): void {
  player.setManner(settings.settings);
  document.documentElement.dataset['highlight'] = settings.settings.highlight;
  player.chooseVoice(settings.settings.voice);
}

function followPage(): void {
  if (document.hidden) player.pageHidden();
  else player.pageShown();
}

/** French takes longer to make ready than the rest of the page: it waits until somebody may want to listen. */
async function learnFrench(): Promise<void> {
  const { readyFrench, spokenForm, wordsOf } = await import('./text/french.ts');
  player.learn({ spokenForm, wordsOf });
  inIdleTime(readyFrench());
}

/** What is not needed to show the page and to read it; started once. */
function startTheRest(): Promise<Later> {
  rest ??= import('./later.ts').then(({ startLater }) =>
    startLater({ player, follow, install, settings, hasSpeech }),
  );
  return rest;
}

async function openSettings(opener: HTMLElement): Promise<void> {
  const { openSettings: open } = await startTheRest();
  await open(opener);
}
