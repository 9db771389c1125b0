import type { Later } from './later.ts';
import type { Install } from './pwa/install.ts';
import { placeAtOnce } from './library/place-at-once.ts';
import { validMark } from './library/place-mark.ts';
import { readKept } from './library/read-kept.ts';
import { SettingsStore } from './settings/settings-store.ts';
import { EMBEDDED_VOICE } from './speech/embedded-voice.ts';
import { JoinedEngine } from './speech/joined-engine.ts';
import type { Place } from './speech/place.ts';
import { Player } from './speech/player.ts';
import { SilentEngine } from './speech/silent-engine.ts';
import { quirksOf } from './speech/web-speech/quirks.ts';
import { WebSpeechEngine } from './speech/web-speech/web-speech-engine.ts';
import type { French } from './speak-french.ts';
import type { OpenArticle } from './ui/article-view.ts';
import './ui/article-view.ts';
import { FollowVoice } from './ui/follow-voice.ts';
import './ui/listening-time.ts';
import './ui/player-bar.ts';

let rest: Promise<Later> | undefined;
const hasSpeech = 'speechSynthesis' in window;
const settings = new SettingsStore(() => localStorage);
const webSpeech = hasSpeech ? new WebSpeechEngine(speechSynthesis, quirksOf(navigator.userAgent)) : undefined;
const engine = new JoinedEngine(
  webSpeech ?? new SilentEngine(),
  settings.settings.voice?.name === EMBEDDED_VOICE.name,
);
const player = new Player(engine, navigator.languages);
let french: Promise<French> | undefined;
const dock = document.querySelector('.dock');
const follow = new FollowVoice(() => (dock ? innerHeight - dock.getBoundingClientRect().top : 0));

followSettings();
settings.addEventListener('change', followSettings);
const article = document.querySelector('article-view')?.attach(player, follow, keptPlace);
document.querySelector('player-bar')?.attach({ player, follow, settings, openSettings });
for (const time of document.querySelectorAll('listening-time')) time.attach(player);

document.addEventListener('visibilitychange', followPage);
addEventListener('pageshow', ({ persisted }) => persisted && followPage());
addEventListener('pagehide', () => player.pause());

/** Makes ready what a listener needs next. What can wait longest comes last. */
export function startApp(install: Install): void {
  engine.findVoices();
  if (webSpeech) void takeCare(webSpeech);
  rest = learnFrench().then(
    () => startTheRest(install),
    () => startTheRest(install),
  );
}

/** Nothing is lost by looking after the voice a moment after it has begun. */
async function takeCare(voice: WebSpeechEngine): Promise<void> {
  const { Care } = await import('./speech/web-speech/care.ts');
  voice.takeCare(new Care(speechSynthesis, () => !document.hidden));
}

function keptPlace({ id, paragraphs }: OpenArticle): Place | undefined {
  const mark = validMark(readKept(() => localStorage, id));
  return mark && placeAtOnce(mark, paragraphs);
}

function followSettings(): void {
  player.setManner(settings.settings);
  const { dataset } = document.documentElement;
  const { highlight } = settings.settings;
  // To write it is to have the whole page styled again.
  if (dataset['highlight'] !== highlight) dataset['highlight'] = highlight;
  player.chooseVoice(settings.settings.voice);
}

function followPage(): void {
  if (document.hidden) player.pageHidden();
  else player.pageShown();
}

function learnFrench(): Promise<French> {
  french ??= import('./speak-french.ts').then(({ speakFrench }) => speakFrench(player));
  return french;
}

async function startTheRest(install: Install): Promise<Later> {
  const { startLater } = await import('./later.ts');
  return startLater({ player, engine, follow, install, settings, hasSpeech, french: learnFrench, article });
}

async function openSettings(opener: HTMLElement): Promise<void> {
  const later = await rest;
  await later?.openSettings(opener);
}
