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
document.querySelector('player-bar')?.attach({ player, follow, settings });
for (const time of document.querySelectorAll('listening-time')) time.attach(player);

document.addEventListener('keydown', ({ key }) => key === 'Escape' && player.pause());
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

async function startTheRest(): Promise<void> {
  const { startLater } = await import('./later.ts');
  await startLater({ player, follow, install, settings, hasSpeech });
}
