import type { Verdict } from './verdict.ts';

/** `short`: does this voice speak French here? `long`: everything that is assumed of this device's speech. */
export type Form = 'short' | 'long';

/** What only the listener can tell. Every question can also be skipped. */
export interface Question {
  readonly text: string;
  readonly options: readonly Option[];
}

interface Option {
  readonly id: string;
  readonly label: string;
}

/** What one check found, in French, with what it measured. */
export interface Finding {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  /** By name, in ms unless the name says otherwise. */
  readonly measures: Readonly<Record<string, string | number>>;
}

/** What the interface shows of a check-up. */
export interface CheckUpSnapshot {
  readonly status: 'idle' | 'running' | 'done' | 'stopped';
  readonly form: Form;
  /** The check that is under way, from 1, among `stepCount`. */
  readonly step: number;
  readonly stepCount: number;
  /** What is being tried, as a French question. */
  readonly doing: string;
  readonly question: Question | undefined;
  readonly findings: readonly Finding[];
  /** There once all was done. */
  readonly verdict: Verdict | undefined;
  /** All that was found as plain text, to copy; there once all was done, or stopped. */
  readonly report: string;
  /** Why the check-up could not begin, as a French sentence; empty if it could. */
  readonly problem: string;
  /** The make of this device among `MAKES`, as far as it can be known. */
  readonly make: string | undefined;
}

/** A check-up that was not begun. */
export const IDLE: CheckUpSnapshot = {
  status: 'idle',
  form: 'short',
  step: 0,
  stepCount: 0,
  doing: '',
  question: undefined,
  findings: [],
  verdict: undefined,
  report: '',
  problem: '',
  make: undefined,
};

/** A run of checks on a voice of this device: a store that sends `change`. Nothing of it leaves the device. */
export interface CheckUp extends EventTarget {
  readonly snapshot: CheckUpSnapshot;
  /** Brings what the long form takes, so that it can begin within a tap. */
  prepare(): void;
  /**
   * Begins, in the place of what was under way. Call it within a tap: browsers refuse to speak otherwise.
   * @param voice The voice to try; undefined where there is no French one.
   */
  start(form: Form, voice: { readonly name: string; readonly lang: string } | undefined): void;
  /** Answers the question that is asked, by the option's id. */
  answer(id: string): void;
  /** Goes on to the next check. */
  skip(): void;
  /** Falls silent, and keeps what was found. */
  stop(): void;
}
