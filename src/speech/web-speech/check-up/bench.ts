import type { Question } from '../../check-up/check-up.ts';
import type { QuietSound } from '../../quiet-sound.ts';
import type { Notes } from './check.ts';
import { hush } from './hush.ts';
import { inTime } from './in-time.ts';
import { Trial } from './trial.ts';
import type { Waits } from './waits.ts';

/** How an utterance is said; as the voice does by itself where nothing is said. */
interface Manner {
  readonly rate?: number;
  readonly volume?: number;
  readonly voice?: SpeechSynthesisVoice;
}

/** What a bench is made of. */
interface Parts {
  readonly synthesis: SpeechSynthesis;
  /** The voice that is tried. */
  readonly voice: SpeechSynthesisVoice | undefined;
  readonly sound: Pick<QuietSound, 'play' | 'release'>;
  readonly waits: Waits;
  readonly notes: Notes;
  readonly signal: AbortSignal;
  /** Asks the listener, and gives the id of the answer. */
  readonly ask: (question: Question) => Promise<string>;
}

/** Where a check tries a voice out: it speaks, waits and asks, and can be left at any moment. */
export class Bench {
  readonly synthesis: SpeechSynthesis;
  readonly voice: SpeechSynthesisVoice | undefined;
  readonly sound: Pick<QuietSound, 'play' | 'release'>;
  readonly waits: Waits;
  readonly notes: Notes;
  readonly signal: AbortSignal;
  /** Asks the listener, and gives the id of the answer. */
  readonly ask: (question: Question) => Promise<string>;

  constructor({ synthesis, voice, sound, waits, notes, signal, ask }: Parts) {
    this.synthesis = synthesis;
    this.voice = voice;
    this.sound = sound;
    this.waits = waits;
    this.notes = notes;
    this.signal = signal;
    this.ask = ask;
  }

  /** Says a text at once. */
  say(text: string, { rate = 1, volume = 1, voice = this.voice }: Manner = {}): Trial {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = voice?.lang ?? 'fr-FR';
    utterance.voice = voice ?? null;
    utterance.rate = rate;
    utterance.volume = volume;
    return new Trial(this.synthesis, utterance, this.signal);
  }

  /** Says a text to its end, or until it can be taken for lost. */
  async sayAll(text: string, manner?: Manner): Promise<Trial> {
    const trial = this.say(text, manner);
    if (await trial.until(this.waits.start, 'start', 'end', 'error'))
      await trial.until(this.waits.end(text, manner?.rate), 'end', 'error');
    return trial;
  }

  /** Says a text, and waits until it is heard. */
  async sayOn(text: string): Promise<Trial> {
    const trial = this.say(text);
    await trial.until(this.waits.start, 'start', 'end', 'error');
    return trial;
  }

  /** Stops whatever is being said, and gives the browser the time it needs before it can speak again. */
  async quiet(): Promise<void> {
    if (hush(this.synthesis)) await this.wait(this.waits.settle);
  }

  async wait(ms: number): Promise<void> {
    await inTime(ms, this.signal, () => {});
  }
}
