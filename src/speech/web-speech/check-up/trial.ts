import { inTime } from './in-time.ts';

const TYPES = ['start', 'boundary', 'pause', 'resume', 'end', 'error'] as const;

type MomentType = (typeof TYPES)[number];

/** An event of an utterance, as it came. */
export interface Moment {
  readonly type: MomentType;
  /** In ms since the browser was asked to speak. */
  readonly at: number;
  /** Of a boundary: `word` or `sentence`. */
  readonly name: string;
  readonly charIndex: number;
  /** Of a boundary; undefined where the browser does not tell. */
  readonly charLength: number | undefined;
  /** Of an error, its code. */
  readonly error: string;
}

/** Utterances that are not over: what nothing refers to may be collected, and its events with it. */
const held = new Set<SpeechSynthesisUtterance>();

/** One utterance that is tried out, and all that the browser told of it. Spoken as soon as it is made. */
export class Trial {
  readonly text: string;
  readonly moments: Moment[] = [];
  readonly #signal: AbortSignal;
  readonly #began = performance.now();
  readonly #watchers = new Set<() => void>();

  constructor(synthesis: SpeechSynthesis, utterance: SpeechSynthesisUtterance, signal: AbortSignal) {
    this.text = utterance.text;
    this.#signal = signal;
    for (const type of TYPES)
      utterance.addEventListener(type, (event) => {
        this.#note(type, event);
        if (type === 'end' || type === 'error') held.delete(utterance);
      });
    held.add(utterance);
    synthesis.speak(utterance);
  }

  /** In ms since the browser was asked to speak. */
  get now(): number {
    return performance.now() - this.#began;
  }

  /** The first event of these types, if there was one. */
  first(...types: MomentType[]): Moment | undefined {
    return this.moments.find(({ type }) => types.includes(type));
  }

  /** When it began, in ms; undefined while it has not. */
  get startedAt(): number | undefined {
    return this.first('start')?.at;
  }

  /** How long it was heard, in ms; undefined unless it began and came to its end. */
  get duration(): number | undefined {
    const start = this.first('start');
    const end = this.first('end');
    return start && end && end.at - start.at;
  }

  /** Waits for the first event of these types; undefined when none came within `limit` ms from now. */
  until(limit: number, ...types: MomentType[]): Promise<Moment | undefined> {
    const known = this.first(...types);
    if (known) return Promise.resolve(known);
    return inTime(limit, this.#signal, (came: (moment: Moment) => void) => {
      this.#watchers.add(() => {
        const moment = this.first(...types);
        if (moment) came(moment);
      });
    });
  }

  #note(type: MomentType, event: SpeechSynthesisEvent): void {
    const { name = '', charIndex, charLength } = event;
    const error = 'error' in event ? String(event.error) : '';
    this.moments.push({ type, at: this.now, name, charIndex, charLength, error });
    for (const watcher of this.#watchers) watcher();
  }
}
