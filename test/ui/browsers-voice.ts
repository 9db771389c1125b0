import { vi } from 'vitest';
import type { UtteranceListener } from '../../src/speech/engine.ts';
import { Care } from '../../src/speech/web-speech/care.ts';
import { quirksOf } from '../../src/speech/web-speech/quirks.ts';
import { WebSpeechEngine } from '../../src/speech/web-speech/web-speech-engine.ts';
import { FakeSynthesis } from '../fakes/fake-synthesis.ts';

export const AGENTS = {
  chrome: 'Chrome/140.0',
  firefox: 'rv:140.0) Gecko/20100101 Firefox/140.0',
  safari: 'AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
} as const;

export function open(browser: keyof typeof AGENTS = 'chrome') {
  const synthesis = new FakeSynthesis();
  const engine = new WebSpeechEngine(synthesis, quirksOf(AGENTS[browser]));
  engine.findVoices();
  return { synthesis, engine };
}

export function listener() {
  return {
    started: vi.fn<UtteranceListener['started']>(),
    boundary: vi.fn<UtteranceListener['boundary']>(),
    wordsLost: vi.fn<UtteranceListener['wordsLost']>(),
    ended: vi.fn<UtteranceListener['ended']>(),
  };
}

/** An engine that is looked after, in a page that is seen. */
export function openWithCare(browser: keyof typeof AGENTS = 'chrome') {
  const opened = open(browser);
  opened.engine.takeCare(new Care(opened.synthesis, () => true));
  return opened;
}

export function dispatch(utterance: SpeechSynthesisUtterance | undefined, type: string, about: object = {}) {
  utterance?.dispatchEvent(Object.assign(new Event(type), about));
}

export const bonjour = { text: 'Bonjour.', lang: 'fr', voice: undefined, speed: 1, pitch: 1 };
