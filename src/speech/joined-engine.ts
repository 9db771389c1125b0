import type { Engine, Utterance, UtteranceListener, Voice, VoiceSearch } from './engine.ts';

/** Engines as one: who has the voice speaks. */
export class JoinedEngine implements Engine {
  readonly #engines: Engine[];
  readonly #listeners: (() => void)[] = [];
  #voices: readonly Voice[];
  /** Who spoke last. */
  #speaker: Engine;

  /** @param first Speaks where no voice is named. */
  constructor(first: Engine) {
    this.#engines = [first];
    this.#speaker = first;
    this.#voices = first.voices;
    first.onVoices(() => this.#changed());
  }

  /** Adds an engine, and its voices behind those that there are. */
  join(engine: Engine): void {
    this.#engines.push(engine);
    engine.onVoices(() => this.#changed());
    this.#changed();
  }

  get voices(): readonly Voice[] {
    return this.#voices;
  }

  get voiceSearch(): VoiceSearch {
    const searches = this.#engines.map(({ voiceSearch }) => voiceSearch);
    return (['found', 'searching'] as const).find((search) => searches.includes(search)) ?? 'none';
  }

  findVoices(): void {
    for (const engine of this.#engines) engine.findVoices();
  }

  onVoices(listener: () => void): void {
    this.#listeners.push(listener);
  }

  longestText(voice: Voice | undefined, speed: number): number {
    return this.#engineOf(voice).longestText(voice, speed);
  }

  speak(utterance: Utterance, listener: UtteranceListener): void {
    const engine = this.#engineOf(utterance.voice);
    if (engine !== this.#speaker) this.#speaker.halt();
    this.#speaker = engine;
    engine.speak(utterance, listener);
  }

  halt(): void {
    this.#speaker.halt();
  }

  giveWay(): void {
    this.#speaker.giveWay();
  }

  pageShown(): void {
    this.#speaker.pageShown();
  }

  #engineOf(voice: Voice | undefined): Engine {
    const owner = this.#engines.find(({ voices }) => voices.some(({ id }) => id === voice?.id));
    return owner ?? this.#speaker;
  }

  #changed(): void {
    this.#voices = this.#engines.flatMap(({ voices }) => voices);
    for (const listener of this.#listeners) listener();
  }
}
