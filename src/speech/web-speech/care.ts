import type { Voice } from '../engine.ts';
import type { Ending } from './ending.ts';
import { Pace } from './pace.ts';
import type { Overseer, UtteranceFacts } from './spoken-utterance.ts';
import { voiceQuirksOf } from './voice-quirks.ts';
import { Watchdog } from './watchdog.ts';
import { type ToldWords, WordTrust } from './word-trust.ts';

/** How long a voice may take to start, in ms: longer when it comes from afar, or is the first. */
const START = { usual: 3_000, first: 8_000 };

/**
 * Looks after what is being said, and remembers of each voice how fast it is and whether it tells its words. None of
 * that is needed to begin, so it is loaded later than the engine.
 */
export class Care {
  readonly #pace = new Pace();
  readonly #trust = new WordTrust();
  readonly #isBusy: () => boolean;
  readonly #isVisible: () => boolean;

  /**
   * @param synthesis What speaks.
   * @param isVisible Whether the page is seen now: where it is not, browsers stop speech and timers as they like.
   */
  constructor(synthesis: Pick<SpeechSynthesis, 'speaking' | 'pending'>, isVisible: () => boolean) {
    this.#isBusy = () => synthesis.speaking || synthesis.pending;
    this.#isVisible = isVisible;
  }

  /** The time that a voice needs for a character at speed 1, in ms; none for one that has not been heard. */
  paceOf(voice: Voice | undefined): number | undefined {
    return this.#pace.of(voice);
  }

  /** Looks after one utterance. `find` is told what the browser does not tell. */
  oversee(facts: UtteranceFacts, find: (finding: 'stalled' | 'missed-end') => void): Overseer {
    const { voice, estimate, isFirst } = facts;
    const limits = {
      start: isFirst || voice?.isLocal === false ? START.first : START.usual,
      end: Math.min(2 * estimate + 4_000, voiceQuirksOf(voice).longestSpeech),
    };
    const watchdog = new Watchdog(limits, this.#isBusy, this.#isVisible, find);
    return new Oversight(facts, watchdog, this.#trust.of(voice), this.#pace);
  }
}

class Oversight implements Overseer {
  readonly #facts: UtteranceFacts;
  readonly #watchdog: Watchdog;
  readonly #words: ToldWords;
  readonly #pace: Pace;

  constructor(facts: UtteranceFacts, watchdog: Watchdog, words: ToldWords, pace: Pace) {
    this.#facts = facts;
    this.#watchdog = watchdog;
    this.#words = words;
    this.#pace = pace;
  }

  begin(): void {
    this.#watchdog.begin();
  }

  started(): void {
    this.#watchdog.started();
  }

  hear(offset: number) {
    const worth = this.#words.hear(offset);
    if (worth === 'word') this.#watchdog.alive();
    return worth;
  }

  stop(): void {
    this.#watchdog.stop();
  }

  ended({ how, hasStarted, time }: Ending): void {
    if (how !== 'end') return;
    this.#words.close();
    const { voice, length, speed } = this.#facts;
    if (hasStarted) this.#pace.learn(voice, length, speed, time);
  }
}
