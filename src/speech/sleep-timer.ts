import type { Unit } from './navigation.ts';
import type { Place } from './place.ts';
import type { Status } from './player-state.ts';
import { WordEvent } from './word-event.ts';

/** What the timer must know of a reading, and may do to it. */
export interface Rester extends EventTarget {
  readonly snapshot: { readonly isReading: boolean; readonly status: Status; readonly place: Place };
  /** Pauses at the end of the sentence or paragraph that is being read; `undefined` takes it back. */
  restAfter(unit: Unit | undefined): void;
}

/** When the voice will fall silent by itself. */
export interface SleepSnapshot {
  /** `sentence`: the time is up, and the voice ends its sentence. */
  readonly end: 'never' | 'time' | 'sentence' | 'paragraph' | 'article';
  /** The time that is left to listen, in ms; 0 where no time was set. */
  readonly left: number;
}

/** The timer was set or cancelled, or a minute has gone by. */
class SleepChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(SleepChangeEvent.type);
  }
}

const MINUTE = 60_000;

/**
 * Ends a reading after a time, or at the end of the paragraph or article, and never within a sentence. The time is
 * time to listen: it stands still while the voice does, so that who is called away loses nothing of it.
 */
export class SleepTimer extends EventTarget {
  readonly #player: Rester;
  #end: SleepSnapshot['end'] = 'never';
  /** What was left when the voice was last heard to begin, in ms. */
  #left = 0;
  /** When that was, by the clock of the page; nothing while the time stands still. */
  #since: number | undefined;
  #tick: ReturnType<typeof setTimeout> | undefined;
  #was: Rester['snapshot'];
  /** The time that the end of the article has cut short, in ms. */
  #cut = 0;

  constructor(player: Rester) {
    super();
    this.#player = player;
    this.#was = player.snapshot;
    player.addEventListener('change', () => this.#follow(player.snapshot));
    player.addEventListener(WordEvent.type, () => this.#follow(player.snapshot));
  }

  get snapshot(): SleepSnapshot {
    return { end: this.#end, left: this.#end === 'time' ? this.#timeLeft() : 0 };
  }

  /** Ends the reading after so much time to listen, with the sentence that is then being read. */
  endIn(minutes: number): void {
    this.#left = minutes * MINUTE;
    this.#since = undefined;
    this.#set('time');
  }

  /** Ends the reading with the paragraph or article that is being read. */
  endAfter(unit: 'paragraph' | 'article'): void {
    this.#set(unit);
  }

  /** Gives more time, also when the time is up and the voice ends its last sentence. */
  addMinutes(minutes: number): void {
    const left = this.#end === 'time' ? this.#timeLeft() : 0;
    this.endIn(left / MINUTE + minutes);
  }

  /** Another article follows the one that is over: takes up again the time that its end has cut short. */
  goOn(): void {
    if (this.#cut > 0) this.endIn(this.#cut / MINUTE);
  }

  cancel(): void {
    this.#set('never');
  }

  #set(end: SleepSnapshot['end']): void {
    this.#end = end;
    this.#player.restAfter(end === 'sentence' || end === 'paragraph' ? end : undefined);
    this.#count();
    this.dispatchEvent(new SleepChangeEvent());
  }

  #follow(now: Rester['snapshot']): void {
    const was = this.#was;
    this.#was = now;
    const hasEnded = was.isReading && !now.isReading;
    if (hasEnded) this.#cut = 0;
    if (this.#end === 'never') return;
    if (hasEnded && this.#isOver(was, now)) {
      if (now.status === 'finished') this.#cut = this.snapshot.left;
      this.cancel();
    } else if (was.isReading !== now.isReading) this.#set(this.#end);
    // Browsers slow timers down in the background, where the voice still tells its words.
    else if (this.#end === 'time' && this.#timeLeft() === 0) this.#set('sentence');
  }

  /** True when the voice has come to the end it was set, or the reader has ended the reading. */
  #isOver(was: Rester['snapshot'], { status, place }: Rester['snapshot']): boolean {
    if (status === 'finished' || status === 'idle') return true;
    // Who pauses stays where the voice was; a voice that rests has come to what follows.
    const isElsewhere = place.paragraph !== was.place.paragraph;
    const hasMoved = isElsewhere || place.offset !== was.place.offset;
    const hasReachedEnd = this.#end === 'sentence' ? hasMoved : this.#end === 'paragraph' && isElsewhere;
    return status === 'paused' && hasReachedEnd;
  }

  #count(): void {
    clearTimeout(this.#tick);
    this.#left = this.#timeLeft();
    this.#since = undefined;
    if (this.#end !== 'time' || !this.#player.snapshot.isReading) return;
    this.#since = performance.now();
    this.#tick = setTimeout(() => this.#minuteIsOver(), this.#left % MINUTE || MINUTE);
  }

  #minuteIsOver(): void {
    this.#set(this.#timeLeft() === 0 ? 'sentence' : 'time');
  }

  #timeLeft(): number {
    return this.#since === undefined
      ? this.#left
      : Math.max(0, this.#left - (performance.now() - this.#since));
  }
}
