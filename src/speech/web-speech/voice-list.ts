import type { Voice, VoiceSearch } from '../engine.ts';
import { isLocal } from './is-local.ts';
import { languageTag } from './language-tag.ts';

/** How often the browser is asked for its voices, in ms, and how many times, when it sends no event. */
const POLL = { every: 250, times: 20 };

/**
 * The French voices of the browser. They come late, twice or never, with an event or without, so
 * they are asked for at every event and, for 5 s, in between. Only the French ones are kept: Linux
 * lists 13,000 voices.
 */
export class VoiceList {
  readonly #synthesis: SpeechSynthesis;
  readonly #onChange: () => void;
  #native = new Map<string, SpeechSynthesisVoice>();
  #voices: readonly Voice[] = [];
  #search: VoiceSearch = 'searching';
  #polls = 0;
  #isFinding = false;

  constructor(synthesis: SpeechSynthesis, onChange: () => void) {
    this.#synthesis = synthesis;
    this.#onChange = onChange;
  }

  /** Begins to look for voices, once. */
  find(): void {
    if (this.#isFinding) return;
    this.#isFinding = true;
    // Safari before 16 has no events here.
    this.#synthesis.addEventListener?.('voiceschanged', () => this.#read());
    // A remote voice comes and goes with the network, without an event in Chromium.
    addEventListener('online', () => this.#read());
    addEventListener('offline', () => this.#read());
    this.#poll();
  }

  get voices(): readonly Voice[] {
    return this.#voices;
  }

  get search(): VoiceSearch {
    return this.#search;
  }

  nativeOf(voice: Voice): SpeechSynthesisVoice | undefined {
    return this.#native.get(voice.id);
  }

  #poll(): void {
    this.#read();
    this.#polls += 1;
    if (this.#search === 'searching') setTimeout(() => this.#poll(), POLL.every);
  }

  #read(): void {
    const all = this.#synthesis.getVoices();
    const french = all.filter(({ lang }) => /^(fr|fra|fre)([-_]|$)/i.test(lang));
    this.#native = new Map(
      french.map((native) => [`${native.voiceURI} ${native.name} ${native.lang}`, native]),
    );
    this.#voices = Array.from(this.#native, ([id, native]) => ({
      id,
      name: native.name,
      lang: languageTag(native.lang),
      isLocal: isLocal(native),
    }));
    if (all.length > 0) this.#search = 'found';
    else if (this.#search === 'found' || this.#polls >= POLL.times) this.#search = 'none';
    this.#onChange();
  }
}
