import type { PlayerState, Step } from './player-state.ts';
import { only, speakFrom } from './steps.ts';

/** How often in a row a voice may fail before the reading stops where it is. */
const MOST_FAILURES = 3;

/**
 * What follows when the voice fails: the same voice is asked once more, then the next one, which stays for the visit,
 * then the reading stops where it is. Each goes on at the place, so that nothing is heard twice.
 *
 * In a page that is not seen, systems refuse to speak without saying so. There no voice is given up for it: after the
 * second failure there is no answer, and the reading is to rest until the page is seen.
 */
export function retry(state: PlayerState): Step | undefined {
  const failures = state.failures + 1;
  if (failures > 1 && state.isHidden) return undefined;
  if (failures === MOST_FAILURES) return only({ ...state, status: 'failed' });
  const voiceTurn = state.voiceTurn + (failures > 1 ? 1 : 0);
  return speakFrom({ ...state, failures, voiceTurn }, state.place, 'recovering');
}
