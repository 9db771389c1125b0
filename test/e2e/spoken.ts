import type { Page } from 'playwright-core';

/** What was given to `speechSynthesis.speak`. */
interface Said {
  readonly text: string;
  readonly rate: number;
  readonly lang: string;
  readonly voice: string | undefined;
}

/** Something that the page asked of the browser's speech, or heard from it. */
export interface SpeechMoment {
  readonly type: 'speak' | 'cancel' | 'start' | 'boundary' | 'end' | 'error';
  /** Index of the utterance; for `cancel`, of the last one. */
  readonly utterance: number;
  /** In ms since the page was opened. */
  readonly at: number;
  /** The sentence that was lit in the page then, and the text of the paragraph that was marked. */
  readonly lit: string;
  readonly marked: string;
  /** The word that was lit then. */
  readonly litWord: string;
  /** For `boundary`, where the word begins in the utterance's text. */
  readonly charIndex: number | undefined;
}

/** All that went on between a page and the browser's speech, in order. */
export interface SpeechLog {
  readonly said: readonly Said[];
  readonly moments: readonly SpeechMoment[];
}

declare global {
  interface Window {
    speechLog: { said: Said[]; moments: SpeechMoment[] };
  }
}

/** For a page to run before its own scripts: keeps a log of its speech, and leaves the speech as it is. */
export function recordSpeech(): void {
  const log: Window['speechLog'] = { said: [], moments: [] };
  window.speechLog = log;
  if (!('speechSynthesis' in window)) return;
  const utterances: SpeechSynthesisUtterance[] = [];
  const speak = speechSynthesis.speak.bind(speechSynthesis);
  const cancel = speechSynthesis.cancel.bind(speechSynthesis);

  const note = (type: SpeechMoment['type'], utterance: number, charIndex?: number) => {
    const marked = document.querySelector('[data-reading]')?.textContent ?? '';
    log.moments.push({
      type,
      utterance,
      at: performance.now(),
      lit: [...(CSS.highlights.get('sentence') ?? [])].join(''),
      marked,
      litWord: [...(CSS.highlights.get('word') ?? [])].join(''),
      charIndex,
    });
  };
  // An utterance's end is noted before the page hears of it: the page may speak on at once.
  window.SpeechSynthesisUtterance = class extends SpeechSynthesisUtterance {
    constructor(text?: string) {
      super(text);
      for (const type of ['end', 'error'] as const)
        this.addEventListener(type, () => note(type, utterances.indexOf(this)));
    }
  };
  speechSynthesis.speak = (utterance) => {
    const { text, rate, lang, voice } = utterance;
    const index = utterances.push(utterance) - 1;
    log.said.push({ text, rate, lang, voice: voice?.name });
    note('speak', index);
    for (const type of ['start', 'boundary'] as const)
      utterance.addEventListener(type, ({ charIndex }) => note(type, index, charIndex));
    speak(utterance);
  };
  speechSynthesis.cancel = () => {
    note('cancel', log.said.length - 1);
    cancel();
  };
}

/** The log of a page's speech until now. */
export function speechLog(page: Page): Promise<SpeechLog> {
  return page.evaluate(() => window.speechLog);
}

/** What the voice is saying in a page at this moment; empty while it is silent. */
export async function heardNow(page: Page): Promise<string> {
  const { said, moments } = await speechLog(page);
  const last = moments.findLast(({ type }) => type !== 'boundary');
  return last?.type === 'start' ? (said[last.utterance]?.text ?? '') : '';
}

/** Whether the browser has anything of the page's to say, now or later, or the page says it by a voice of its own. */
export function isSpeaking(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const isPlaying = 'heard' in window && window.speechLog.moments.at(-1)?.type === 'start';
    return isPlaying || speechSynthesis.speaking || speechSynthesis.pending;
  });
}
