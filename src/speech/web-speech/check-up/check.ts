import type { French, Offline } from '../../check-up/verdict.ts';
import type { Bench } from './bench.ts';
import type { Trial } from './trial.ts';

/** What a check found out. */
export interface Answer {
  /** In French, for the report. */
  readonly answer: string;
  /** Raw numbers and codes by name; in ms unless the name says otherwise. */
  readonly measures?: Readonly<Record<string, string | number>>;
}

/** One thing to find out about a voice on this device. */
export interface Check {
  readonly id: string;
  /** What it finds out: a French question. */
  readonly question: string;
  /** Bounded in time but for the questions to the listener; rejects when it is given up. */
  run(bench: Bench): Promise<Answer> | Answer;
}

/** What the checks of one run tell each other, and the verdict. */
export interface Notes {
  french: French;
  offline: Offline;
  tellsWords: boolean;
  /** The first sentence that was said, which several checks look at. */
  first?: Trial;
}
