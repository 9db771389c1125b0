import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { VOICE_LIST } from '../../src/speech/rendered/voice-list.ts';
import { filesKept } from './files-kept.ts';

/** A moment at which another sentence or word was lit, or another source was put into the element that is heard. */
interface HeardMoment {
  readonly sentence: string;
  readonly word: string;
  /** Sources that the element has had. */
  readonly sources: number;
  /** Where the element is in its source, in seconds. */
  readonly time: number;
  /** In ms since the page was opened. */
  readonly at: number;
}

declare global {
  interface Window {
    heard: { audio: HTMLAudioElement | undefined; sources: string[]; moments: HeardMoment[] };
  }
}

/**
 * For a page to run before its own scripts, after `recordSpeech`: keeps a log of what is lit while its `<audio>` plays,
 * and notes each sentence that is heard from there among what the voice says. Of a spoken form it knows nothing.
 */
export function recordEmbedded(): void {
  const heard: Window['heard'] = { audio: undefined, sources: [], moments: [] };
  window.heard = heard;
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function (this: HTMLAudioElement) {
    if (!this.loop && heard.audio !== this) {
      heard.audio = this;
      for (const type of ['pause', 'ended', 'ratechange']) this.addEventListener(type, noteSpeech);
    }
    return play.call(this);
  };
  setInterval(() => {
    noteSpeech();
    const { audio } = heard;
    if (!audio) return;
    if (audio.src && audio.src !== heard.sources.at(-1)) heard.sources.push(audio.src);
    const last = heard.moments.at(-1);
    const [sentence = '', word = ''] = ['sentence', 'word'].map((name) =>
      [...(CSS.highlights.get(name) ?? [])].join(''),
    );
    const sources = heard.sources.length;
    if (last?.sentence === sentence && last.word === word && last.sources === sources) return;
    heard.moments.push({ sentence, word, sources, time: audio.currentTime, at: performance.now() });
  }, 10);

  /**
   * A sentence ends where another begins, the speed changes or the sound stops; the last, where the reading is over,
   * which silence follows. The first source is but silence.
   */
  function noteSpeech(): void {
    const { audio } = heard;
    const { said, moments } = window.speechLog;
    const lit = [...(CSS.highlights.get('sentence') ?? [])].join('');
    const isHeard = audio?.paused === false && heard.sources.length > 1;
    const isReading = document.querySelector('player-bar .play')?.textContent?.trim() === 'Pause';
    const text = isHeard && isReading ? lit.trim() : '';
    const rate = audio?.playbackRate ?? 1;
    const isSaying = moments.at(-1)?.type === 'start';
    const last = said.at(-1);
    // Where one source takes the place of another in mid-sentence, the second may have to be loaded first.
    if (text !== '' && (audio?.readyState ?? 0) <= HTMLMediaElement.HAVE_CURRENT_DATA) return;
    if (isSaying ? text === last?.text && rate === last.rate : text === '') return;
    const marked = document.querySelector('[data-reading]')?.textContent ?? '';
    const note = (type: 'speak' | 'start' | 'end') =>
      moments.push({
        type,
        utterance: said.length - 1,
        at: performance.now(),
        lit,
        marked,
        litWord: '',
        charIndex: undefined,
      });
    if (isSaying) note('end');
    if (text === '') return;
    said.push({ text, rate, lang: 'fr-FR', voice: 'Voix intégrée' });
    note('speak');
    note('start');
  }
}

/** Puts the voice onto the device as its download does, and has it chosen; then opens the page anew. */
export async function giveEmbeddedVoice(page: Page): Promise<void> {
  await page.evaluate(async (list) => {
    const cache = await caches.open('embedded-voice-1');
    for (const { name, sha256 } of list)
      await cache.put(`https://voice.invalid/${sha256}`, await fetch(`voice/${name}`));
    const kept = JSON.parse(localStorage.getItem('settings') ?? '{}');
    const voice = { name: 'Voix intégrée', lang: 'fr-FR' };
    localStorage.setItem('settings', JSON.stringify({ ...kept, voice }));
  }, VOICE_LIST);
  await page.reload();
  await page.mouse.move(1, 1);
  // The code that speaks with it is kept only from now on, and a test may take the network away next.
  await vi.waitUntil(async () => (await filesKept(page, 'voice')).length > 1, 30_000);
}

/** What the element is doing. */
export function soundNow(page: Page) {
  return page.evaluate(() => {
    const { audio, sources } = window.heard;
    const { paused = true, currentTime = 0, duration = 0, playbackRate = 1 } = audio ?? {};
    return { paused, time: currentTime, duration, rate: playbackRate, sources: sources.length };
  });
}
