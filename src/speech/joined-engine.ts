import type { Engine, Utterance, UtteranceListener, Voice, VoiceSearch } from './engine.ts';

/** Engines as one: who has the voice speaks. */
export class JoinedEngine implements Engine {
  readonly #engines: [Engine, ...Engine[]];
  readonly #listeners: (() => void)[] = [];
  #voices: readonly Voice[];
  /** Who spoke last. */
  #speaker: Engine;
  #awaitsAnother: boolean;

  /** @param awaitsAnother True if the reader chose a voice of an engine that is still to join. */
  constructor(first: Engine, awaitsAnother: boolean) {
    this.#engines = [first];
    this.#awaitsAnother = awaitsAnother;
    this.#speaker = first;
    this.#voices = first.voices;
    first.onVoices(() => this.#changed());
  }

  /** Adds an engine, and its voices behind those that there are; without one, nothing more is awaited. */
  join(engine?: Engine): void {
    this.#awaitsAnother = false;
    if (engine) this.#engines.push(engine);
    engine?.onVoices(() => this.#changed());
    this.#changed();
  }

  get mustWaitForVoices(): boolean {
    return this.#awaitsAnother || this.#engines.every((engine) => engine.mustWaitForVoices);
  }

  get voices(): readonly Voice[] {
    return this.#voices;
  }

  get voiceSearch(): VoiceSearch {
    return this.#voices.length > 0 ? 'found' : this.#engines[0].voiceSearch;
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
