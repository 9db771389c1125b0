import { Install } from './pwa/install.ts';
import { placeAtOnce } from './library/place-at-once.ts';
import { validMark } from './library/place-mark.ts';
import { readKept } from './library/read-kept.ts';
import { SettingsStore } from './settings/settings-store.ts';
import type { Engine } from './speech/engine.ts';
import type { Place } from './speech/place.ts';
import { Player } from './speech/player.ts';
import { SilentEngine } from './speech/silent-engine.ts';
import { WebSpeechEngine } from './speech/web-speech/web-speech-engine.ts';
import type { OpenArticle } from './ui/article-view.ts';
import './ui/article-view.ts';
import { atFirstSign } from './ui/first-sign.ts';
import { FollowVoice } from './ui/follow-voice.ts';
import { inIdleTime } from './ui/in-idle-time.ts';
import './ui/listening-time.ts';
import './ui/player-bar.ts';

const hasSpeech = 'speechSynthesis' in window;
const settings = new SettingsStore(() => localStorage);
const install = new Install();
const player = new Player(speechEngine(), navigator.languages);
const dock = document.querySelector('.dock');
const follow = new FollowVoice(() => (dock ? innerHeight - dock.getBoundingClientRect().top : 0));

followSettings();
settings.addEventListener('change', followSettings);
const article = document.querySelector('article-view')?.attach(player, follow, keptPlace);
for (const bar of document.querySelectorAll('player-bar')) Object.assign(bar, { player, follow, settings });
for (const time of document.querySelectorAll('listening-time')) time.attach(player);

document.addEventListener('keydown', ({ key }) => key === 'Escape' && player.pause());
addEventListener('pagehide', () => player.pause());
addEventListener('load', startTheRest);
atFirstSign(learnFrench);

function speechEngine(): Engine {
  return hasSpeech ? new WebSpeechEngine(speechSynthesis) : new SilentEngine();
}

function keptPlace({ id, paragraphs }: OpenArticle): Place | undefined {
  const mark = validMark(readKept(() => localStorage, id));
  return mark && placeAtOnce(mark, paragraphs);
}

function followSettings(): void {
  player.setSpeed(settings.settings.speed);
}

/** French takes longer to make ready than the rest of the page: it waits until somebody may want to listen. */
async function learnFrench(): Promise<void> {
  const { readyFrench, spokenForm, wordsOf } = await import('./text/french.ts');
  player.learn({ spokenForm, wordsOf });
  inIdleTime(readyFrench());
}

async function startTheRest(): Promise<void> {
  const { startLater } = await import('./later.ts');
  await startLater({ player, follow, install, hasSpeech, article });
}
