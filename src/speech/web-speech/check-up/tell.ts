import type { Moment, Trial } from './trial.ts';

/** A duration in ms for the report; a dash where there is none. */
export function rounded(ms: number | undefined): number | string {
  return ms === undefined ? '–' : Math.round(ms);
}

/** How an utterance ended, in French. */
export function endOf(trial: Trial): string {
  return momentOf(trial.first('end', 'error'));
}

/** An event in French, with when it came. */
export function momentOf(moment: Moment | undefined): string {
  if (!moment) return 'rien';
  const { type, error, at } = moment;
  return `${error === '' ? type : `${type} ${error}`} à ${Math.round(at)} ms`;
}
