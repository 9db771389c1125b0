import type {
  Engine,
  Outcome,
  Utterance,
  UtteranceListener,
  Voice,
  VoiceSearch,
} from '../../src/speech/engine.ts';

/** A French voice that speaks offline. */
export const MARIE: Voice = { id: 'marie', name: 'Marie', lang: 'fr-FR', isLocal: true };

/** An engine in memory: says nothing by itself, and reports what a test has it report. */
export class FakeEngine implements Engine {
  readonly spoken: Utterance[] = [];
  voices: readonly Voice[];
  voiceSearch: VoiceSearch = 'found';
  mustWaitForVoices = false;
  halts = 0;
  /** The longest text it wants at once. */
  longest = 200;
  /** What became of what was being said while the page was hidden. */
  lost = false;
  #listener: UtteranceListener | undefined;
  #onVoices: (() => void) | undefined;

  constructor(voices: readonly Voice[] = [MARIE]) {
    this.voices = voices;
  }

  findVoices(): void {}

  longestText(): number {
    return this.longest;
  }

  onVoices(listener: () => void): void {
    this.#onVoices = listener;
  }

  speak(utterance: Utterance, listener: UtteranceListener): void {
    this.spoken.push(utterance);
    this.#listener = listener;
  }

  halt(): void {
    this.halts += 1;
    this.#listener = undefined;
  }

  giveWay(): void {
    this.#listener = undefined;
  }

  pageShown(): void {
    if (this.lost) this.end('interrupted');
  }

  /** The text given last. */
  get saying(): string | undefined {
    return this.spoken.at(-1)?.text;
  }

  /** The listener of the text given last, to report too late with. */
  get listener(): UtteranceListener | undefined {
    return this.#listener;
  }

  start(): void {
    this.#listener?.started();
  }

  reach(offset: number): void {
    this.#listener?.boundary(offset);
  }

  loseWords(): void {
    this.#listener?.wordsLost();
  }

  end(outcome: Outcome = 'done'): void {
    this.#listener?.ended(outcome);
  }

  /** Says the text given last from its start to its end. */
  say(): void {
    this.start();
    this.end();
  }

  find(voices: readonly Voice[], search: VoiceSearch): void {
    this.voices = voices;
    this.voiceSearch = search;
    this.#onVoices?.();
  }
}
