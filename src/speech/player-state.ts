import type { Sentenced } from '../text/article.ts';
import type { Outcome } from './engine.ts';
import { type Manner, PLAIN } from './manner.ts';
import type { Chunk, Direction, Unit } from './navigation.ts';
import { BEGINNING, type Place } from './place.ts';

/**
 * - `idle`: nothing was asked yet, or the reading was stopped
 * - `starting`: a chunk was given to the voice, which has not begun
 * - `speaking`: the voice is heard
 * - `gap`: the silence that the reader wants between two sentences or paragraphs
 * - `paused`: silent at the reader's wish, or because another page of the app reads
 * - `interrupted`: the system cut the voice off; it comes back by itself when the page is seen again
 * - `recovering`: the voice failed, and what it had to say was given to it again, or to another
 * - `blocked`: the browser wants a tap before it speaks
 * - `unavailable`: nothing here speaks French
 * - `failed`: the voice gave up, and so did the one that was tried after it
 * - `finished`: the article was heard to its end
 *
 * The place is kept in all of them, and Lire leads out of each; only Arrêter goes back to the beginning.
 */
export type Status =
  | 'idle'
  | 'starting'
  | 'speaking'
  | 'gap'
  | 'paused'
  | 'interrupted'
  | 'recovering'
  | 'blocked'
  | 'unavailable'
  | 'failed'
  | 'finished';

export interface PlayerState {
  readonly status: Status;
  readonly paragraphs: readonly Sentenced[];
  /** Where the reading goes on: within what is said, at the last word that was told; after it in a `gap`. */
  readonly place: Place;
  /** What the voice was given last; none once the place has been moved away from it. */
  readonly chunk: Chunk | undefined;
  /** True once the voice has told a word of this chunk: the place is then that word. */
  readonly isAtWord: boolean;
  /** Names the last chunk that was given: a report about any other comes too late and is ignored. */
  readonly generation: number;
  readonly manner: Manner;
  /** The most that the voice is given at once, in UTF-16 code units. */
  readonly longest: number;
  /** At the end of what the reading rests once, whatever the manner. */
  readonly restsAfter: Unit | undefined;
  /** How often the voice has failed since something was last said to its end. */
  readonly failures: number;
  /** How many voices have been given up during the visit: the next one speaks. */
  readonly voiceTurn: number;
  /** True while the page is not seen. */
  readonly isHidden: boolean;
}

/** What happens to a reading: the reader's wishes, then what the page tells, then the engine's reports. */
export type PlayerEvent =
  | { readonly type: 'load'; readonly paragraphs: readonly Sentenced[]; readonly place: Place }
  | { readonly type: 'play' }
  | { readonly type: 'play-from'; readonly place: Place }
  | { readonly type: 'repeat-sentence' }
  | { readonly type: 'pause' }
  | { readonly type: 'stop' }
  | { readonly type: 'step'; readonly unit: Unit; readonly direction: Direction }
  | { readonly type: 'rest-after'; readonly unit: Unit | undefined }
  | { readonly type: 'manner'; readonly manner: Manner }
  | { readonly type: 'voice-chosen' }
  | { readonly type: 'voice-found' }
  | { readonly type: 'give-way' }
  | { readonly type: 'page-hidden' }
  | { readonly type: 'page-shown' }
  | { readonly type: 'waited'; readonly generation: number }
  | Report;

/** What the engine reports of the chunk of a generation. */
export type Report =
  | { readonly type: 'started'; readonly generation: number }
  | { readonly type: 'boundary'; readonly generation: number; readonly offset: number }
  | { readonly type: 'words-lost'; readonly generation: number }
  | { readonly type: 'ended'; readonly generation: number; readonly outcome: Outcome };

/** What the player must do. Each effect takes the place of a `wait` that is not over. */
export type PlayerEffect =
  | { readonly type: 'speak'; readonly chunk: Chunk; readonly generation: number; readonly manner: Manner }
  | { readonly type: 'halt' }
  /** Falls silent for another page of the app. */
  | { readonly type: 'give-way' }
  /** Says `waited` after this time, with the generation that was waited in. */
  | { readonly type: 'wait'; readonly ms: number; readonly generation: number };

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
  manner: PLAIN,
  longest: Infinity,
  restsAfter: undefined,
  failures: 0,
  voiceTurn: 0,
  isHidden: false,
};

/** True while the voice has something to say. */
export function isSaying({ status }: Pick<PlayerState, 'status'>): boolean {
  return status === 'starting' || status === 'speaking' || status === 'recovering';
}

/** True while the reader expects to hear the voice. */
export function isReading(state: Pick<PlayerState, 'status'>): boolean {
  return isSaying(state) || state.status === 'gap';
}
