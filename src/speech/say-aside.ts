import { BeginEvent } from './begin-event.ts';
import type { Engine, Outcome, Utterance } from './engine.ts';
import type { Player } from './player.ts';

/** What is said aside has begun, or is over. */
class AsideChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(AsideChangeEvent.type);
  }
}

/**
 * Says one text at a time apart from the reading, a voice to choose by ear or a pronunciation to try. The reading rests meanwhile with its place kept; as soon as it goes on, what is said aside is over.
 */
export class SayAside extends EventTarget {
  readonly #engine: Engine;
  readonly #player: Player;
  #saying: Utterance | undefined;
  #outcome: Outcome | undefined;

  constructor(engine: Engine, player: Player) {
    super();
    this.#engine = engine;
    this.#player = player;
    player.addEventListener(BeginEvent.type, () => this.#end(undefined));
  }

  /** What is being said, from the call of `say` to its end; undefined while nothing is. */
  get saying(): Utterance | undefined {
    return this.#saying;
  }

  /** How the last one ended; undefined while one is being said, or when it was hushed. */
  get outcome(): Outcome | undefined {
    return this.#outcome;
  }

  /** Says a text at once, in the place of what is being said. Call it within a tap: browsers refuse to speak otherwise. */
  say(aside: Utterance): void {
    if (this.#player.snapshot.isReading) this.#player.pause();
    this.#saying = aside;
    this.#outcome = undefined;
    this.#engine.speak(aside, {
      started: () => {},
      boundary: () => {},
      wordsLost: () => {},
      ended: (outcome) => this.#saying === aside && this.#end(outcome),
    });
    this.dispatchEvent(new AsideChangeEvent());
  }

  /** Falls silent. The reading stays where it rests. */
  hush(): void {
    if (!this.#saying) return;
    this.#engine.halt();
    this.#end(undefined);
  }

  #end(outcome: Outcome | undefined): void {
    if (!this.#saying) return;
    this.#saying = undefined;
    this.#outcome = outcome;
    this.dispatchEvent(new AsideChangeEvent());
  }
}
