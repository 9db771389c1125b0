import { Install } from './pwa/install.ts';
import { SettingsStore } from './settings/settings-store.ts';
import type { Engine } from './speech/engine.ts';
import { Player } from './speech/player.ts';
import { SilentEngine } from './speech/silent-engine.ts';
import { WebSpeechEngine } from './speech/web-speech/web-speech-engine.ts';
import type { French } from './speak-french.ts';
import './ui/article-view.ts';
import { atFirstSign } from './ui/first-sign.ts';
import { FollowVoice } from './ui/follow-voice.ts';
import './ui/listening-time.ts';
import './ui/player-bar.ts';

const hasSpeech = 'speechSynthesis' in window;
const settings = new SettingsStore(() => localStorage);
const install = new Install();
const engine = speechEngine();
const player = new Player(engine, navigator.languages);
let french: Promise<French> | undefined;
const dock = document.querySelector('.dock');
const follow = new FollowVoice(() => (dock ? innerHeight - dock.getBoundingClientRect().top : 0));

followSettings();
settings.addEventListener('change', followSettings);
document.querySelector('article-view')?.attach(player, follow);
for (const bar of document.querySelectorAll('player-bar')) Object.assign(bar, { player, follow, settings });
for (const time of document.querySelectorAll('listening-time')) time.attach(player);

document.addEventListener('keydown', ({ key }) => key === 'Escape' && player.pause());
addEventListener('pagehide', () => player.pause());
addEventListener('load', startTheRest);
atFirstSign(learnFrench);

function speechEngine(): Engine {
  return hasSpeech ? new WebSpeechEngine(speechSynthesis) : new SilentEngine();
}

function followSettings(): void {
  player.setSpeed(settings.settings.speed);
}

/** French takes longer to make ready than the rest of the page: it waits until somebody may want to listen. */
function learnFrench(): Promise<French> {
  french ??= import('./speak-french.ts').then(({ speakFrench }) => speakFrench(player));
  return french;
}

async function startTheRest(): Promise<void> {
  const { startLater } = await import('./later.ts');
  await startLater({ player, engine, follow, install, hasSpeech, french: learnFrench });
}
