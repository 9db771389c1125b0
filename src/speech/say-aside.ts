import type { Engine, Outcome, Voice } from './engine.ts';
import type { Player } from './player.ts';

/** A text to hear apart from the reading: a voice to choose by ear, a pronunciation to try. */
export interface Aside {
  readonly text: string;
  /** Undefined for what the engine takes by itself. */
  readonly voice: Voice | undefined;
  /** BCP 47 tag, for an engine that has to choose. */
  readonly lang: string;
  /** Multiple of the voice's normal speed, 0.5 to 3. */
  readonly speed: number;
}

/** What is said aside has begun, or is over. */
class AsideChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(AsideChangeEvent.type);
  }
}

/**
 * Says one text at a time apart from the reading, which rests meanwhile with its place kept. As soon as
 * the reading goes on, what is said aside is over.
 */
export class SayAside extends EventTarget {
  readonly #engine: Engine;
  readonly #player: Player;
  #saying: Aside | undefined;
  #outcome: Outcome | undefined;

  constructor(engine: Engine, player: Player) {
    super();
    this.#engine = engine;
    this.#player = player;
    player.addEventListener('change', () => player.snapshot.isReading && this.#end(undefined));
  }

  /** What is being said, from the call of `say` to its end; undefined while nothing is. */
  get saying(): Aside | undefined {
    return this.#saying;
  }

  /** How the last one ended; undefined while one is being said, or when it was hushed. */
  get outcome(): Outcome | undefined {
    return this.#outcome;
  }

  /** Says a text at once, in the place of what is being said. Call it within a tap: browsers refuse to speak otherwise. */
  say(aside: Aside): void {
    if (this.#player.snapshot.isReading) this.#player.pause();
    this.#saying = aside;
    this.#outcome = undefined;
    this.#engine.speak(aside, {
      started: () => {},
      boundary: () => {},
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
