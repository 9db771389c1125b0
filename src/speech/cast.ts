import type { Engine, Voice } from './engine.ts';
import { remember } from './remember.ts';
import { rankFrenchVoices } from './voices.ts';
import { type VoiceChoice, voicesToTry } from './voices-to-try.ts';

/** The voices that may speak during a visit, and whose turn it is. */
export class Cast {
  readonly #engine: Engine;
  readonly #ranked: (voices: readonly Voice[]) => readonly Voice[];
  #choice: VoiceChoice | null = null;
  #agreesToOnline = false;

  /** @param languages The reader's languages, as in `navigator.languages`. */
  constructor(engine: Engine, languages: readonly string[]) {
    this.#engine = engine;
    // Every word makes a snapshot, and Linux has hundreds of French voices to rank.
    this.#ranked = remember((voices) => rankFrenchVoices(voices, languages));
  }

  /** The French voices, the best first. */
  get voices(): readonly Voice[] {
    return this.#ranked(this.#engine.voices);
  }

  /** @returns false if that voice was chosen already. */
  choose(choice: VoiceChoice | null): boolean {
    const isNew = choice?.name !== this.#choice?.name || choice?.lang !== this.#choice?.lang;
    this.#choice = choice;
    return isNew;
  }

  agreeToOnline(): void {
    this.#agreesToOnline = true;
  }

  /** The voice that speaks once so many have been given up: after the last comes the first again. */
  voiceAt(turn: number): Voice | undefined {
    const voices = voicesToTry(this.voices, this.#choice, this.#agreesToOnline);
    return voices[turn % voices.length];
  }

  /** False once it is known that nothing here speaks French. */
  canSpeak(turn: number): boolean {
    const { voiceSearch } = this.#engine;
    return voiceSearch === 'searching' || (voiceSearch === 'found' && this.voiceAt(turn) !== undefined);
  }
}
