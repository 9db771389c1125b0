import type { Engine, Outcome, Utterance, UtteranceListener, Voice, VoiceSearch } from '../engine.ts';
import { VoiceList } from './voice-list.ts';

const OUTCOMES: Partial<Record<SpeechSynthesisErrorCode, Outcome>> = {
  interrupted: 'interrupted',
  canceled: 'interrupted',
  'not-allowed': 'not-allowed',
  'language-unavailable': 'no-voice',
  'voice-unavailable': 'no-voice',
  network: 'network',
};

/** The voices of the browser and its system, through `window.speechSynthesis`. */
export class WebSpeechEngine implements Engine {
  readonly #synthesis: SpeechSynthesis;
  readonly #voices: VoiceList;
  #listeners: (() => void)[] = [];
  /**
   * What is being said. Kept here because an utterance that nothing refers to may be collected with
   * its events, and because every event of another utterance is stale: after `cancel` Chromium sends
   * `error`, Firefox `end`, WebKit nothing.
   */
  #current: SpeechSynthesisUtterance | undefined;
  #isReadingOn = false;

  constructor(synthesis: SpeechSynthesis) {
    this.#synthesis = synthesis;
    this.#voices = new VoiceList(synthesis, () => this.#listeners.forEach((listener) => listener()));
  }

  get voices(): readonly Voice[] {
    return this.#voices.voices;
  }

  get voiceSearch(): VoiceSearch {
    return this.#voices.search;
  }

  onVoices(listener: () => void): void {
    this.#listeners.push(listener);
  }

  speak({ text, lang, voice, speed }: Utterance, listener: UtteranceListener): void {
    // All pages share one queue: without this, two that read would take turns, sentence by sentence,
    // and what a crashed page was saying would have to be heard out. `cancel` reaches other pages of
    // the app, so it waits until this one speaks.
    if (!this.#isReadingOn) this.#synthesis.cancel();
    const native = new SpeechSynthesisUtterance(text);
    native.lang = voice?.lang ?? lang;
    native.voice = (voice && this.#voices.nativeOf(voice)) ?? null;
    native.rate = speed;
    this.#current = native;
    const isStale = () => this.#current !== native;
    const end = (outcome: Outcome) => {
      if (isStale()) return;
      this.#current = undefined;
      this.#isReadingOn = outcome === 'done';
      listener.ended(outcome);
      this.#isReadingOn = false;
    };
    native.addEventListener('start', () => isStale() || listener.started());
    native.addEventListener(
      'boundary',
      ({ name, charIndex }) => isStale() || name !== 'word' || listener.boundary(charIndex),
    );
    native.addEventListener('end', () => end('done'));
    native.addEventListener('error', ({ error }) => end(this.#outcomeOf(error)));
    this.#synthesis.speak(native);
  }

  halt(): void {
    if (!this.#current) return;
    this.#current = undefined;
    this.#synthesis.cancel();
  }

  /** Chromium says `synthesis-failed` when there is no voice at all. */
  #outcomeOf(error: SpeechSynthesisErrorCode): Outcome {
    if (error === 'synthesis-failed' && this.voices.length === 0) return 'no-voice';
    return OUTCOMES[error] ?? 'failed';
  }
}
