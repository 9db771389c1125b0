import type { UtteranceListener, Voice } from '../engine.ts';
import type { Ending } from './ending.ts';

/** What is to be known of an utterance to look after it. */
export interface UtteranceFacts {
  readonly voice: Voice | undefined;
  /** In UTF-16 code units. */
  readonly length: number;
  /** Multiple of the voice's normal speed. */
  readonly speed: number;
  /** The time that it should take, in ms. */
  readonly estimate: number;
  /** Whether nothing has been heard yet during the visit. */
  readonly isFirst: boolean;
}

/** Looks after one utterance, and is told of it in this order. */
export interface Overseer {
  /** It was given to the browser. */
  begin(): void;
  started(): void;
  /** What a report about a word is worth: a `word`, nothing, or the `end` of all belief in this utterance. */
  hear(offset: number): 'word' | 'nothing' | 'end';
  /** Nothing of it matters any more. */
  stop(): void;
  ended(ending: Ending): void;
}

/**
 * One utterance in the browser. It reports to the end, and only once whatever the browser sends; once it is let go
 * it reports nothing. As long as somebody holds this, the native utterance is not collected with its events.
 */
export class SpokenUtterance {
  readonly facts: UtteranceFacts;
  readonly #native: SpeechSynthesisUtterance;
  readonly #listener: Omit<UtteranceListener, 'ended'>;
  readonly #onEnd: (ending: Ending) => void;
  #overseer: Overseer | undefined;
  #delay: ReturnType<typeof setTimeout> | undefined;
  #isLetGo = false;
  #hasStarted = false;
  /** When it was given to the browser and, from its start on, when it started. */
  #since: number | undefined;

  constructor(
    native: SpeechSynthesisUtterance,
    facts: UtteranceFacts,
    listener: Omit<UtteranceListener, 'ended'>,
    onEnd: (ending: Ending) => void,
  ) {
    this.#native = native;
    this.facts = facts;
    this.#listener = listener;
    this.#onEnd = onEnd;
    native.addEventListener('start', () => this.#start());
    native.addEventListener('boundary', (event) => this.#boundary(event));
    native.addEventListener('end', () => this.end('end'));
    native.addEventListener('error', ({ error }) => this.end(error));
  }

  /** True once the browser has it. */
  get isGiven(): boolean {
    return this.#since !== undefined;
  }

  /** True once the browser has told of its start. */
  get hasStarted(): boolean {
    return this.#hasStarted;
  }

  /** Has it looked after from now on. */
  overseeBy(overseer: Overseer): void {
    this.#overseer = overseer;
    if (this.isGiven) overseer.begin();
    if (this.#hasStarted) overseer.started();
  }

  /** Gives it to the browser, at once or after a delay in ms. */
  give(synthesis: SpeechSynthesis, delay: number): void {
    if (delay > 0) {
      this.#delay = setTimeout(() => this.give(synthesis, 0), delay);
      return;
    }
    this.#since = performance.now();
    // First of all the voice: what is done before is silence. The browser may refuse at once.
    synthesis.speak(this.#native);
    if (!this.#isLetGo) this.#overseer?.begin();
  }

  /** From now on nothing is reported. */
  letGo(): void {
    this.#isLetGo = true;
    this.#overseer?.stop();
    clearTimeout(this.#delay);
  }

  /** It has ended, by the browser's word or by what was found without it. */
  end(how: Ending['how']): void {
    if (this.#isLetGo) return;
    this.#isLetGo = true;
    const ending = { how, hasStarted: this.#hasStarted, time: performance.now() - (this.#since ?? 0) };
    this.#overseer?.ended(ending);
    // What comes next is given to the browser in here.
    this.#onEnd(ending);
    this.letGo();
  }

  #start(): void {
    if (this.#isLetGo) return;
    this.#hasStarted = true;
    this.#since = performance.now();
    this.#overseer?.started();
    this.#listener.started();
  }

  #boundary({ name, charIndex }: SpeechSynthesisEvent): void {
    if (this.#isLetGo || name !== 'word' || charIndex >= this.facts.length) return;
    const worth = this.#overseer?.hear(charIndex) ?? 'word';
    if (worth === 'word') this.#listener.boundary(charIndex);
    else if (worth === 'end') this.#listener.wordsLost();
  }
}
