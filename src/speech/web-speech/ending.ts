import type { Outcome } from '../engine.ts';
import type { Quirks } from './quirks.ts';

/** How an utterance ended: by the browser's word, or by what was found without it. */
export interface Ending {
  /**
   * - `end`: the browser says so
   * - `missed-end`: it has nothing more to say, and did not say so
   * - `stalled`: nothing was heard of it for too long
   * - `lost`: it was gone when the page was seen again
   * - the rest: the browser's errors
   */
  readonly how: 'end' | 'missed-end' | 'stalled' | 'lost' | SpeechSynthesisErrorCode;
  /** Whether the browser told of its start. */
  readonly hasStarted: boolean;
  /** From its start or, where that was not told, from when it was given to the browser, in ms. */
  readonly time: number;
}

/** What is not here has failed. */
const OUTCOMES: Partial<Record<Ending['how'], Outcome>> = {
  end: 'done',
  'missed-end': 'done',
  stalled: 'stalled',
  lost: 'interrupted',
  interrupted: 'interrupted',
  'not-allowed': 'not-allowed',
  'language-unavailable': 'no-voice',
  'voice-unavailable': 'no-voice',
  network: 'network',
};

/**
 * The part of the time an utterance should take before which it cannot have been said: a dead engine ends one after the
 * other at once, and would race through the article. WebKit does not always tell the start, so that this alone says
 * nothing.
 */
const TOO_SOON = 1 / 8;

/**
 * What an ending means.
 * @param estimate The time that the utterance should take, in ms.
 * @param hasVoices False where the browser has none in French: Chromium then says `synthesis-failed`.
 */
export function outcomeOf(
  { how, time }: Ending,
  estimate: number,
  { canceled }: Quirks,
  hasVoices: boolean,
): Outcome {
  if (how === 'end' && time < estimate * TOO_SOON) return 'failed';
  if (how === 'canceled') return canceled;
  if (how === 'synthesis-failed' && !hasVoices) return 'no-voice';
  return OUTCOMES[how] ?? 'failed';
}
