import type { Paragraph } from '../text/article.ts';
import type { Outcome } from './engine.ts';
import { type Chunk, chunkAt, type Direction, stepFrom, type Unit } from './navigation.ts';
import { BEGINNING, type Place } from './place.ts';

/**
 * - `idle`: nothing was asked yet, or the reading was stopped
 * - `starting`: a chunk was given to the voice, which has not begun
 * - `speaking`: the voice is heard
 * - `paused`: silent at the reader's wish
 * - `interrupted`: the system cut the voice off
 * - `blocked`: the browser wants a tap before it speaks
 * - `unavailable`: nothing here speaks French
 * - `failed`: the voice gave up
 * - `finished`: the article was heard to its end
 *
 * The place is kept in all of them, and Lire leads out of each.
 */
export type Status =
  | 'idle'
  | 'starting'
  | 'speaking'
  | 'paused'
  | 'interrupted'
  | 'blocked'
  | 'unavailable'
  | 'failed'
  | 'finished';

export interface PlayerState {
  readonly status: Status;
  readonly paragraphs: readonly Paragraph[];
  readonly place: Place;
  /** What the voice was given last. */
  readonly chunk: Chunk | undefined;
  /** True once the voice has told a word of this chunk: the place is then that word. */
  readonly isAtWord: boolean;
  /** Names the last chunk that was given: a report about any other comes too late and is ignored. */
  readonly generation: number;
  readonly speed: number;
}

/** What happens to a reading: the reader's wishes, then the engine's reports. */
export type PlayerEvent =
  | { readonly type: 'load'; readonly paragraphs: readonly Paragraph[]; readonly place: Place }
  | { readonly type: 'play' }
  | { readonly type: 'play-from'; readonly place: Place }
  | { readonly type: 'pause' }
  | { readonly type: 'stop' }
  | { readonly type: 'step'; readonly unit: Unit; readonly direction: Direction }
  | { readonly type: 'speed'; readonly speed: number }
  | { readonly type: 'voice-found' }
  | { readonly type: 'started'; readonly generation: number }
  | { readonly type: 'boundary'; readonly generation: number; readonly offset: number }
  | { readonly type: 'ended'; readonly generation: number; readonly outcome: Outcome };

/** What the player must have the engine do. */
export type PlayerEffect =
  | { readonly type: 'speak'; readonly chunk: Chunk; readonly generation: number; readonly speed: number }
  | { readonly type: 'halt' };

export interface Step {
  readonly state: PlayerState;
  readonly effects: readonly PlayerEffect[];
}

/** A player with nothing to read. */
export const EMPTY: PlayerState = {
  status: 'idle',
  paragraphs: [],
  place: BEGINNING,
  chunk: undefined,
  isAtWord: false,
  generation: 0,
  speed: 1,
};

const AFTER: Readonly<Record<Exclude<Outcome, 'done'>, Status>> = {
  interrupted: 'interrupted',
  'not-allowed': 'blocked',
  'no-voice': 'unavailable',
  network: 'failed',
  failed: 'failed',
};

/** True while the reader expects to hear the voice. */
export function isReading({ status }: Pick<PlayerState, 'status'>): boolean {
  return status === 'starting' || status === 'speaking';
}

/** The next state of a reading, and what it asks of the engine. Pure. */
export function reduce(state: PlayerState, event: PlayerEvent): Step {
  switch (event.type) {
    case 'load':
      return silence({
        ...EMPTY,
        generation: state.generation,
        speed: state.speed,
        paragraphs: event.paragraphs,
        place: event.place,
      });
    case 'play':
      if (isReading(state)) return unchanged(state);
      return speakFrom(state, state.status === 'finished' ? BEGINNING : state.place);
    case 'play-from':
      return speakFrom(state, event.place);
    case 'pause':
      return isReading(state) ? silence({ ...state, status: 'paused' }) : unchanged(state);
    case 'stop':
      return silence({ ...state, status: 'idle', place: BEGINNING, isAtWord: false });
    case 'step':
      return step(state, event.unit, event.direction);
    case 'speed':
      return isReading(state)
        ? speakFrom({ ...state, speed: event.speed }, state.place)
        : unchanged({ ...state, speed: event.speed });
    case 'voice-found':
      return unchanged(state.status === 'unavailable' ? { ...state, status: 'paused' } : state);
    default:
      return event.generation === state.generation && isReading(state)
        ? report(state, event)
        : unchanged(state);
  }
}

type Report = Extract<PlayerEvent, { generation: number }>;

function report(state: PlayerState, event: Report): Step {
  switch (event.type) {
    case 'started':
      return unchanged({ ...state, status: 'speaking' });
    case 'boundary':
      return event.offset < state.place.offset
        ? unchanged(state)
        : unchanged({ ...state, place: { ...state.place, offset: event.offset }, isAtWord: true });
    case 'ended':
      return event.outcome === 'done'
        ? speakFrom(state, {
            paragraph: state.place.paragraph,
            offset: state.chunk?.end ?? state.place.offset,
          })
        : unchanged({ ...state, status: AFTER[event.outcome] });
  }
}

function step(state: PlayerState, unit: Unit, direction: Direction): Step {
  const place = stepFrom(state.paragraphs, state.place, unit, direction);
  if (!place) return unchanged(state);
  if (isReading(state)) return speakFrom(state, place);
  return unchanged({ ...state, status: state.status === 'idle' ? 'idle' : 'paused', place, isAtWord: false });
}

/** Says what follows a place, or ends the reading where nothing does. */
function speakFrom(state: PlayerState, place: Place): Step {
  const chunk = chunkAt(state.paragraphs, place);
  if (!chunk) return silence({ ...state, status: 'finished', chunk: undefined, isAtWord: false });
  const generation = state.generation + 1;
  return {
    state: {
      ...state,
      status: 'starting',
      place: { paragraph: chunk.paragraph, offset: chunk.start },
      chunk,
      isAtWord: false,
      generation,
    },
    effects: [{ type: 'speak', chunk, generation, speed: state.speed }],
  };
}

/** Falls silent: what the engine still reports of the last chunk comes too late. */
function silence(state: PlayerState): Step {
  return { state: { ...state, generation: state.generation + 1 }, effects: [{ type: 'halt' }] };
}

function unchanged(state: PlayerState): Step {
  return { state, effects: [] };
}
