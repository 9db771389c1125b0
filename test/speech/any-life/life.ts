import { Faults } from '../../fakes/faulty-synthesis/faults.ts';
import { MARKET } from '../../fakes/market.ts';
import { type Kind, Listener, pass } from '../faults/listener.ts';
import { TextMap } from './text-map.ts';
import { Witness } from './witness.ts';

const MAP = new TextMap(MARKET);
/** The article in a minute at speed 0.5, three watches over each of its sentences: all together takes less, in ms. */
const LONG = 600_000;
/** How finely the witness listens, in ms: less than nearly every sentence takes. */
const TICK = 250;

/** A reading with a witness, to which anything may happen. */
export class Life {
  readonly listener: Listener;
  readonly witness: Witness;

  constructor(faults: Partial<Faults>, kind: Kind) {
    this.listener = new Listener(faults, { paragraphs: MARKET, kind });
    this.witness = new Witness(this.listener, MAP);
  }

  /** Lets so many ms pass, with the witness listening. */
  pass(ms: number): void {
    for (let left = ms; left > 0; left -= TICK) {
      pass(Math.min(left, TICK));
      this.witness.check();
    }
    this.witness.check();
  }

  /** Lets time pass until the reading rests: at most longer than any watch over the voice and the whole article together. */
  passUntilRest(): void {
    for (let ticks = 0; this.listener.snapshot.isReading; ticks += 1) {
      if (ticks * TICK > LONG) throw new Error('it reads for ever');
      this.pass(TICK);
    }
  }

  /** Does what may move the place. */
  move(act: () => void): void {
    const { place, status } = this.listener.snapshot;
    this.witness.check();
    act();
    const { place: after } = this.listener.snapshot;
    if (MAP.at(place) !== MAP.at(after) || status === 'finished') this.witness.moved();
    this.witness.check();
  }

  /** Everything works again: the faults are gone, the network is there, and the page. */
  heal(): void {
    const { browser } = this.listener;
    Object.assign(browser.faults, new Faults());
    browser.goOnline();
    browser.show();
    browser.synthesis.changeVoices();
  }
}
