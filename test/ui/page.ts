import '../../src/ui/styles/page.css';
import { articleHtml } from '../../src/page/article-html.ts';
import { playerHtml } from '../../src/page/player-html.ts';
import { LexiconStore } from '../../src/settings/lexicon-store.ts';
import { SettingsStore } from '../../src/settings/settings-store.ts';
import { Player } from '../../src/speech/player.ts';
import type { Paragraph } from '../../src/text/article.ts';
import { withSentences } from '../../src/text/sentences.ts';
import { wordsOf } from '../../src/text/words.ts';
import '../../src/ui/article-view.ts';
import { FollowVoice } from '../../src/ui/follow-voice.ts';
import { Pronouncer } from '../../src/ui/lexicon/pronouncer.ts';
import { ReadFromHere } from '../../src/ui/read-from-here.ts';
import '../../src/ui/player-bar.ts';
import { FakeEngine } from '../fakes/fake-engine.ts';

/** The app's page with an article in it and a voice that says only what a test has it say. */
export function openPage(paragraphs: readonly Paragraph[], engine = new FakeEngine()) {
  const article = { id: 'pluie', title: 'La pluie', lang: 'fr', paragraphs: paragraphs.map(withSentences) };
  document.body.innerHTML = `<main><article-view>${articleHtml(article)}</article-view></main><div class="dock">${playerHtml(paragraphs.length)}</div>`;
  const player = new Player(engine, ['fr']);
  localStorage.clear();
  const settings = new SettingsStore(() => localStorage);
  settings.addEventListener('change', () => player.setManner(settings.settings));
  const follow = new FollowVoice(() => 180);
  document.querySelector('article-view')?.attach(player, follow, article);
  const bar = document.querySelector('player-bar');
  if (!bar) throw new Error('The page has no player');
  bar.attach({ player, follow, settings, openSettings });
  bar.voiceHelp = (online) => (online ? `${online.name} demande Internet.` : 'Installez une voix.');
  const lexicon = new LexiconStore(() => localStorage);
  const said: string[] = [];
  const pronouncer = new Pronouncer({
    french: async () => ({ lexicon, wordsOf }),
    say: (text) => said.push(text),
    hush: () => said.push(''),
  });
  const readFromHere = new ReadFromHere();
  readFromHere.pronouncer = pronouncer;
  readFromHere.isOff = () => settings.settings.usesScreenReader;
  for (const view of document.querySelectorAll('article-view')) {
    view.append(readFromHere);
    readFromHere.attach(view, player, follow);
  }
  return { engine, player, follow, settings, lexicon, pronouncer, said };
}

function openSettings(opener: HTMLElement): void {
  void document.querySelector('settings-dialog')?.show(opener);
}

/** The text that is lit as the sentence being read. */
export function litSentence(): string {
  return Array.from(CSS.highlights.get('sentence') ?? [], String).join('');
}
