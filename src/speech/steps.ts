import { chunkAt } from './navigation.ts';
import type { Place } from './place.ts';
import type { PlayerState, Status, Step } from './player-state.ts';

/** Says what follows a place, or ends the reading where nothing does. */
export function speakFrom(state: PlayerState, place: Place, status: Status = 'starting'): Step {
  const chunk = chunkAt(state.paragraphs, place, state.longest);
  if (!chunk) return finish(state);
  const generation = state.generation + 1;
  const start = { paragraph: chunk.paragraph, offset: chunk.start };
  return {
    state: { ...state, status, place: start, chunk, isAtWord: false, generation },
    effects: [{ type: 'speak', chunk, generation, manner: state.manner }],
  };
}

/** The article was heard to its end. */
export function finish(state: PlayerState): Step {
  return silence({ ...state, status: 'finished', isAtWord: false, restsAfter: undefined });
}

/** Falls silent: what the engine still reports of the last chunk comes too late. */
export function silence(state: PlayerState, effect: 'halt' | 'give-way' = 'halt'): Step {
  return { state: { ...state, generation: state.generation + 1 }, effects: [{ type: effect }] };
}

/** Waits, and keeps listening to what is being said meanwhile. */
export function wait(state: PlayerState, ms: number): Step {
  return { state, effects: [{ type: 'wait', ms, generation: state.generation }] };
}

/** A state that asks nothing of anybody. */
export function only(state: PlayerState): Step {
  return { state, effects: [] };
}
