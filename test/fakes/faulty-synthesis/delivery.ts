import { boundariesOf } from './boundaries.ts';
import type { Clock } from './clock.ts';
import type { Faults } from './faults.ts';
import type { GivenText } from './given-text.ts';
import { MS_A_CHARACTER, type Sound, type SpeechLog } from './speech-log.ts';

/** When Chrome's remote voices fall silent, in ms. */
const CUT = 14_000;

/** What a voice needs to say something: when, with which faults, and who listens. */
export interface Stage {
  readonly clock: Clock;
  readonly faults: Faults;
  readonly log: SpeechLog;
}

/** One text being said: heard from its start to its end, with the events and the faults of its voice. */
export class Delivery {
  readonly #given: GivenText;
  readonly #stage: Stage;
  readonly #over: () => void;
  readonly #rate: number;
  #sound: Sound | undefined;
  #callOff = (): void => {};
  /** How much of the text was heard, in code units, before the sound went on the last time. */
  #said = 0;
  #since = 0;

  /** @param over Called when the text has left the voice, before its `end`. */
  constructor(given: GivenText, stage: Stage, over: () => void) {
    this.#given = given;
    this.#stage = stage;
    this.#over = over;
    this.#rate = heardRate(given.rate, stage.faults);
  }

  get hasStarted(): boolean {
    return this.#sound !== undefined;
  }

  /** How far the voice is in the text, in code units. */
  get offset(): number {
    const { to } = this.#sound ?? { to: 0 };
    const going = to === undefined ? (this.#stage.clock.now() - this.#since) / this.#msACharacter : 0;
    return Math.min(this.#said + going, this.#given.text.length);
  }

  start(): void {
    const { clock, faults, log } = this.#stage;
    const { text, voice } = this.#given;
    const from = clock.now();
    this.#sound = { text, voice: voice?.name, rate: this.#rate, from, to: undefined, isWhole: false };
    log.sounds.push(this.#sound);
    if (faults.hangsOnceStarted) this.#sound.to = from;
    else this.goOn();
    if (!faults.losesStart) this.#given.send('start');
  }

  /** Says the rest. */
  goOn(): void {
    this.#since = this.#stage.clock.now();
    this.#next(boundariesOf(this.#given.text, this.#stage.faults).filter(({ at }) => at >= this.#said));
  }

  /** Waits inside the text. */
  hold(): void {
    this.#said = this.offset;
    this.#since = this.#stage.clock.now();
    this.#callOff();
  }

  /** Falls silent for good. */
  cut(): void {
    this.#said = this.offset;
    this.#callOff();
    this.#silence(false);
  }

  get #msACharacter(): number {
    return MS_A_CHARACTER / this.#rate;
  }

  /** The offset at which the voice stops by itself, and whether it knows that it did. */
  get #stop(): { readonly at: number; readonly isSilent: boolean } {
    const { faults } = this.#stage;
    const { text, voice } = this.#given;
    const markup = faults.stopsAtMarkup ? text.search(/[&<>]/) : -1;
    const end = markup === -1 ? text.length : markup;
    const cut = faults.cutsAt14Seconds && !voice?.localService ? CUT / this.#msACharacter : Infinity;
    return cut < end ? { at: cut, isSilent: true } : { at: end, isSilent: false };
  }

  #next([boundary, ...later]: readonly ReturnType<typeof boundariesOf>[number][]): void {
    const stop = this.#stop;
    const isLast = boundary === undefined || boundary.at >= stop.at;
    const at = isLast ? stop.at : boundary.at;
    const wait = this.#since + (at - this.#said) * this.#msACharacter - this.#stage.clock.now();
    this.#callOff = this.#stage.clock.after(Math.max(0, Math.ceil(wait)), () => {
      if (!isLast) {
        this.#next(later);
        return this.#given.send('boundary', boundary.details);
      }
      this.#said = at;
      if (stop.isSilent) this.#silence(false);
      else this.#end(at === this.#given.text.length);
    });
  }

  #end(isWhole: boolean): void {
    const { clock, faults } = this.#stage;
    this.#silence(isWhole);
    this.#over();
    if (faults.losesEnd) return;
    if (faults.endsTwice) clock.after(5, () => this.#given.send('end'));
    this.#given.send('end');
  }

  #silence(isWhole: boolean): void {
    if (this.#sound?.to !== undefined || !this.#sound) return;
    this.#sound.to = this.#stage.clock.now();
    this.#sound.isWhole = isWhole;
  }
}

function heardRate(rate: number, { clampsRateAt2, bendsRate }: Faults): number {
  if (clampsRateAt2) return Math.min(rate, 2);
  return bendsRate && rate > 1 ? 1 + (rate - 1) / 2 : rate;
}
