import { type Manner, soundsDifferent } from './manner.ts';
import { chunkAt, type Direction, sentenceStart, stepFrom, type Unit } from './navigation.ts';
import { BEGINNING, placeIn } from './place.ts';
import { isReading, isSaying, type PlayerEvent, type PlayerState, type Step } from './player-state.ts';
import { hear } from './report.ts';
import { only, silence, speakFrom, wait } from './steps.ts';

/** How long a hand on the speed or the pitch is given to come to rest before the voice follows, in ms. */
const HAND_AT_REST = 250;

/** The next state of a reading, and what it asks of the player. Pure. */
export function reduce(state: PlayerState, event: PlayerEvent): Step {
  switch (event.type) {
    case 'load':
      return load(state, event);
    case 'play':
      if (isReading(state)) return only(state);
      return speakFrom(fresh(state), state.status === 'finished' ? BEGINNING : state.place);
    case 'play-from':
      return speakFrom(fresh(state), event.place);
    case 'repeat-sentence':
      return speakFrom(fresh(state), sentenceToRepeat(state));
    case 'pause':
      return pause(state, 'halt');
    case 'give-way':
      return pause(state, 'give-way');
    case 'stop':
      return silence({ ...moved(state), status: 'idle', place: BEGINNING, restsAfter: undefined });
    case 'step':
      return step(state, event.unit, event.direction);
    case 'rest-after':
      return only({ ...state, restsAfter: event.unit });
    case 'manner':
      return changeManner(state, event.manner);
    case 'voice-chosen':
      return sayAgainSoon(available({ ...state, voiceTurn: 0 }));
    case 'voice-found':
      return only(available(state));
    case 'page-hidden':
      return only({ ...state, isHidden: true });
    case 'page-shown':
      return comeBack({ ...state, isHidden: false });
    case 'waited':
      return event.generation === state.generation && isReading(state)
        ? speakFrom(state, state.place)
        : only(state);
    default:
      return event.generation === state.generation && isSaying(state) ? hear(state, event) : only(state);
  }
}

function load(state: PlayerState, { paragraphs, place }: Extract<PlayerEvent, { type: 'load' }>): Step {
  const near = placeIn(paragraphs, place);
  // Behind the last word there is nothing to go on with. At a paragraph's start no sentence need be found for that.
  const canGoOn = near.offset === 0 || chunkAt(paragraphs, near, state.longest) !== undefined;
  const start = canGoOn ? near : sentenceStart(paragraphs, near);
  return silence({ ...fresh(moved(state)), status: 'idle', paragraphs, place: start, restsAfter: undefined });
}

/** The reader asks for the voice: what it failed at before no longer counts. */
function fresh(state: PlayerState): PlayerState {
  return { ...state, failures: 0 };
}

/** The place is no longer that of what was said last. */
function moved(state: PlayerState): PlayerState {
  return { ...state, chunk: undefined, isAtWord: false };
}

/** The sentence that was said last, or around the place where nothing was. */
function sentenceToRepeat({ paragraphs, chunk, place }: PlayerState) {
  return sentenceStart(paragraphs, chunk ? { paragraph: chunk.paragraph, offset: chunk.start } : place);
}

/** Rests where the reading is, until the reader goes on. */
function pause(state: PlayerState, effect: 'halt' | 'give-way'): Step {
  const paused: PlayerState = { ...state, status: 'paused', restsAfter: undefined };
  if (isReading(state)) return silence(paused, effect);
  return only(state.status === 'interrupted' ? paused : state);
}

function step(state: PlayerState, unit: Unit, direction: Direction): Step {
  const place = stepFrom(state.paragraphs, state.place, unit, direction);
  if (!place) return only(state);
  if (isReading(state)) return speakFrom(fresh(state), place);
  return only({ ...moved(state), status: state.status === 'idle' ? 'idle' : 'paused', place });
}

function changeManner(state: PlayerState, manner: Manner): Step {
  const next = { ...state, manner };
  return soundsDifferent(state.manner, manner) ? sayAgainSoon(next) : only(next);
}

/** What is being said is said again from the same word, once the hand has come to rest. */
function sayAgainSoon(state: PlayerState): Step {
  return isSaying(state) ? wait(state, HAND_AT_REST) : only(state);
}

function available(state: PlayerState): PlayerState {
  return state.status === 'unavailable' ? { ...state, status: 'paused' } : state;
}

function comeBack(state: PlayerState): Step {
  return state.status === 'interrupted' ? speakFrom(fresh(state), state.place) : only(state);
}
