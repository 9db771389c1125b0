import type { Later } from './later.ts';
import { Install } from './pwa/install.ts';
import { placeAtOnce } from './library/place-at-once.ts';
import { validMark } from './library/place-mark.ts';
import { readKept } from './library/read-kept.ts';
import { SettingsStore } from './settings/settings-store.ts';
import { EMBEDDED_VOICE } from './speech/embedded-voice.ts';
import type { Engine } from './speech/engine.ts';
import { JoinedEngine } from './speech/joined-engine.ts';
import type { Place } from './speech/place.ts';
import { Player } from './speech/player.ts';
import { SilentEngine } from './speech/silent-engine.ts';
import { quirksOf } from './speech/web-speech/quirks.ts';
import { WebSpeechEngine } from './speech/web-speech/web-speech-engine.ts';
import type { French } from './speak-french.ts';
import type { OpenArticle } from './ui/article-view.ts';
import './ui/article-view.ts';
import { atFirstSign } from './ui/first-sign.ts';
import { FollowVoice } from './ui/follow-voice.ts';
import './ui/listening-time.ts';
import './ui/player-bar.ts';

let rest: Promise<Later> | undefined;
const hasSpeech = 'speechSynthesis' in window;
const settings = new SettingsStore(() => localStorage);
const install = new Install();
const engine = new JoinedEngine(speechEngine(), settings.settings.voice?.name === EMBEDDED_VOICE.name);
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
// Who comes back is told where Lire resumes.
if (player.snapshot.hasBegun) prepare();
else atFirstSign(prepare);

function prepare(): void {
  engine.findVoices();
  if (engine instanceof WebSpeechEngine) void takeCare(engine);
  void learnFrench();
  void startTheRest();
}

function speechEngine(): Engine {
  if (!hasSpeech) return new SilentEngine();
  return new WebSpeechEngine(speechSynthesis, quirksOf(navigator.userAgent));
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

/** French takes longer to make ready than the rest of the page: it waits until somebody may want to listen. */
function learnFrench(): Promise<French> {
  french ??= import('./speak-french.ts').then(({ speakFrench }) => speakFrench(player));
  return french;
}

/** What is not needed to show the page and to read it; started once. */
function startTheRest(): Promise<Later> {
  rest ??= import('./later.ts').then(({ startLater }) =>
    startLater({ player, engine, follow, install, settings, hasSpeech, french: learnFrench, article }),
  );
  return rest;
}

async function openSettings(opener: HTMLElement): Promise<void> {
  const { openSettings: open } = await startTheRest();
  await open(opener);
}
