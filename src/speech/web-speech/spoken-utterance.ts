import type { UtteranceListener } from '../engine.ts';
import type { Ending } from './ending.ts';
import { type Watch, Watchdog } from './watchdog.ts';
import type { ToldWords } from './word-trust.ts';

/**
 * One utterance in the browser. It reports to the end, and only once whatever the browser sends; once it is let go
 * it reports nothing. As long as somebody holds this, the native utterance is not collected with its events.
 */
export class SpokenUtterance {
  readonly #native: SpeechSynthesisUtterance;
  readonly #listener: Omit<UtteranceListener, 'ended'>;
  readonly #words: ToldWords;
  readonly #onEnd: (ending: Ending) => void;
  readonly #watchdog: Watchdog;
  #delay: ReturnType<typeof setTimeout> | undefined;
  #isLetGo = false;
  #hasStarted = false;
  /** When it was given to the browser and, from its start on, when it started. */
  #since: number | undefined;

  constructor(
    native: SpeechSynthesisUtterance,
    watch: Watch,
    words: ToldWords,
    listener: Omit<UtteranceListener, 'ended'>,
    onEnd: (ending: Ending) => void,
  ) {
    this.#native = native;
    this.#words = words;
    this.#listener = listener;
    this.#onEnd = onEnd;
    this.#watchdog = new Watchdog(watch, (finding) => this.#end(finding));
    native.addEventListener('start', () => this.#start());
    native.addEventListener('boundary', (event) => this.#boundary(event));
    native.addEventListener('end', () => this.#end('end'));
    native.addEventListener('error', ({ error }) => this.#end(error));
  }

  /** True once the browser has it. */
  get isGiven(): boolean {
    return this.#since !== undefined;
  }

  /** Gives it to the browser, at once or after a delay in ms. */
  give(synthesis: SpeechSynthesis, delay: number): void {
    if (delay > 0) {
      this.#delay = setTimeout(() => this.give(synthesis, 0), delay);
      return;
    }
    this.#since = performance.now();
    this.#watchdog.begin();
    synthesis.speak(this.#native);
  }

  /** It was gone when the page was seen again. */
  lose(): void {
    this.#end('lost');
  }

  /** From now on nothing is reported. */
  letGo(): void {
    this.#isLetGo = true;
    this.#watchdog.stop();
    clearTimeout(this.#delay);
  }

  #start(): void {
    if (this.#isLetGo) return;
    this.#hasStarted = true;
    this.#since = performance.now();
    this.#watchdog.started();
    this.#listener.started();
  }

  #boundary({ name, charIndex }: SpeechSynthesisEvent): void {
    if (this.#isLetGo || name !== 'word') return;
    const worth = this.#words.hear(charIndex);
    if (worth === 'word') {
      this.#watchdog.alive();
      this.#listener.boundary(charIndex);
    } else if (worth === 'end') this.#listener.wordsLost();
  }

  #end(how: Ending['how']): void {
    if (this.#isLetGo) return;
    this.letGo();
    if (how === 'end') this.#words.close();
    this.#onEnd({ how, hasStarted: this.#hasStarted, time: performance.now() - (this.#since ?? 0) });
  }
}
