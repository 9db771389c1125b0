import { heardLength, type Sound } from '../../fakes/faulty-synthesis/speech-log.ts';
import type { Listener } from '../faults/listener.ts';
import type { TextMap } from './text-map.ts';

/** Follows by ear what is read, and complains of what should never be heard. */
export class Witness {
  readonly #listener: Listener;
  readonly #map: TextMap;
  #sounds = 0;
  /** What the next sound may begin with at the earliest, and at the latest, as offsets of the whole article. */
  #earliest = 0;
  #latest = 0;
  /** The sound that these two follow from, as long as it may go on. */
  #last: Sound | undefined;

  constructor(listener: Listener, map: TextMap) {
    this.#listener = listener;
    this.#map = map;
  }

  /** The listener has moved the place: what follows may begin there. */
  moved(): void {
    this.check();
    const place = this.#map.at(this.#listener.snapshot.place);
    // The player tells a moment late where the voice is: what is heard already goes on.
    if (this.#last && this.#last.to === undefined && place === this.#latest) return;
    this.#last = undefined;
    this.#latest = place;
    this.#earliest = this.#map.sentenceStart(place);
  }

  /** To be called whenever something has happened. */
  check(): void {
    const { log } = this.#listener;
    const [overlap] = log.overlaps;
    if (overlap) throw new Error(`« ${overlap.text} » is given during « ${overlap.during} »`);
    for (; this.#sounds < log.sounds.length; this.#sounds += 1) this.#hear(log.sounds[this.#sounds]);
    this.#comparePlace();
  }

  #hear(sound: Sound | undefined): void {
    const start = sound && this.#map.find(sound.text);
    if (start === undefined || !sound) return;
    const from = this.#map.nextSpeakable(start);
    const heard = this.#last ? heardLength(this.#last, sound.from) : 0;
    const latest = this.#map.nextSpeakable(Math.ceil(this.#latest + heard));
    if (from > latest) throw new Error(`« ${sound.text} » leaves out what comes before it`);
    if (from < this.#earliest) throw new Error(`« ${sound.text} » goes too far back`);
    this.#last = sound;
    this.#latest = start;
    this.#earliest = this.#map.sentenceStart(start);
  }

  #comparePlace(): void {
    const { hearing } = this.#listener.browser;
    const start = hearing && this.#map.find(hearing.text);
    if (start === undefined || !hearing) return;
    const heard = this.#map.sentence(start + Math.floor(hearing.offset));
    const kept = this.#map.sentence(this.#map.at(this.#listener.snapshot.place));
    if (Math.abs(heard - kept) > 1) throw new Error(`the place is far from « ${hearing.text} »`);
  }
}
