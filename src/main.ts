import type { Later } from './later.ts';
import type { Install } from './pwa/install.ts';
import { readPage } from './read-page.ts';
import { readKept as readChoice } from './settings/kept.ts';
import { SettingsStore } from './settings/settings-store.ts';
import { EMBEDDED_VOICE } from './speech/embedded-voice.ts';
import { JoinedEngine } from './speech/joined-engine.ts';
import { Player } from './speech/player.ts';
import { SilentEngine } from './speech/silent-engine.ts';
import { quirksOf } from './speech/web-speech/quirks.ts';
import { WebSpeechEngine } from './speech/web-speech/web-speech-engine.ts';
import type { French } from './speak-french.ts';
import type { OpenArticle } from './ui/article-view.ts';
import './ui/article-view.ts';
import { FollowVoice } from './ui/follow-voice.ts';
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
const opened = openArticle();
const company = { player, follow, settings };
const aa = document.querySelector<HTMLElement>('.aa');
aa?.addEventListener('click', () => openReading(aa));
document.querySelector('.enqueue')?.addEventListener('click', listenNext);
document.querySelector('player-bar')?.attach({ ...company, openSettings });

document.addEventListener('visibilitychange', followPage);
addEventListener('pageshow', ({ persisted }) => persisted && followPage());
addEventListener('pagehide', () => player.pause());

/**
 * Makes ready what a listener needs next. What can wait longest comes last.
 * @returns once the article can be heard; `all` ends once the page answers to everything.
 */
export async function startApp(install: Install): Promise<{ readonly all: Promise<unknown> }> {
  engine.findVoices();
  // What the reader wants of the text comes before the voice.
  if (readChoice(() => localStorage, 'reading'))
    void import('./comfort.ts').then(({ goAlong }) => goAlong(company));
  if (webSpeech) void takeCare(webSpeech);
  const startRest = () => startTheRest(install);
  rest = learnFrench().then(startRest, startRest);
  await opened;
  return { all: rest };
}

async function openArticle(): Promise<OpenArticle | undefined> {
  const view = document.querySelector('article-view');
  const page = view?.page;
  if (!page) return undefined;
  const { article, place, missing } = await readPage(page);
  view.attach(player, follow, article, place);
  void missing?.bringAll();
  return article;
}

/** Nothing is lost by looking after the voice a moment after it has begun. */
async function takeCare(voice: WebSpeechEngine): Promise<void> {
  const { Care } = await import('./speech/web-speech/care.ts');
  voice.takeCare(new Care(speechSynthesis, () => !document.hidden));
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
  const article = await opened;
  return startLater({
    player,
    engine,
    follow,
    install,
    settings,
    hasSpeech,
    french: learnFrench,
    article,
    tell,
  });
}

async function openReading(opener: HTMLElement): Promise<void> {
  try {
    const panel = await import('./open-reading.ts');
    await panel.openReading(opener, company);
  } catch {
    tell('Pour ouvrir ces réglages une première fois, il faut du réseau.');
  }
}

async function listenNext(): Promise<void> {
  try {
    await (await rest)?.listenNext();
  } catch {
    tell('Pour faire une liste d’écoute une première fois, il faut du réseau.');
  }
}

function tell(sentence: string): void {
  document.querySelector('player-bar')?.tell(sentence);
}

async function openSettings(opener: HTMLElement): Promise<void> {
  const later = await rest;
  await later?.openSettings(opener);
}
