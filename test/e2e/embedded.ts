import type { Page } from 'playwright-core';
import { VOICE_LIST } from '../../src/speech/rendered/voice-list.ts';

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

/** For a page to run before its own scripts: keeps a log of what is lit while its `<audio>` plays. */
export function recordEmbedded(): void {
  const heard: Window['heard'] = { audio: undefined, sources: [], moments: [] };
  window.heard = heard;
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function (this: HTMLAudioElement) {
    if (!this.loop) heard.audio = this;
    return play.call(this);
  };
  setInterval(() => {
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
}

/** What the element is doing. */
export function soundNow(page: Page) {
  return page.evaluate(() => {
    const { audio, sources } = window.heard;
    const { paused = true, currentTime = 0, duration = 0, playbackRate = 1 } = audio ?? {};
    return { paused, time: currentTime, duration, rate: playbackRate, sources: sources.length };
  });
}
