import type { Paragraph, Span } from '../text/article.ts';
import type { Voice } from './engine.ts';
import { sentenceAt, type Unit } from './navigation.ts';
import type { Place } from './place.ts';
import { isReading, type PlayerState, type Status } from './player-state.ts';

/** What the interface shows of a reading. */
export interface PlayerSnapshot {
  readonly status: Status;
  /** True while the reader expects to hear the voice. */
  readonly isReading: boolean;
  /** True once the place means something: the reader has started, or has moved it. */
  readonly hasBegun: boolean;
  readonly place: Place;
  /** The sentence at the place, as a span of its paragraph; empty until the reader has begun. */
  readonly sentence: Span;
  /** The word at the place, as a span of its paragraph, once the voice tells its words. */
  readonly word: Span | undefined;
  readonly paragraphCount: number;
  readonly speed: number;
  /** At the end of what the reading rests once, if that was asked for. */
  readonly restsAfter: Unit | undefined;
  /** The voice that speaks, or would. */
  readonly voice: Voice | undefined;
  /** The French voices, the best first. */
  readonly voices: readonly Voice[];
  /** True while the voice is asked for that the browser has not found yet. */
  readonly isWaitingForVoices: boolean;
  /** False once it is known that nothing here speaks French. */
  readonly canSpeak: boolean;
  /** The voice that would speak if the reader agreed to the network, where none speaks without. */
  readonly onlineVoice: Voice | undefined;
}

type Voices = Pick<PlayerSnapshot, 'voice' | 'voices' | 'canSpeak' | 'isWaitingForVoices'>;

/** What is shown of a state. */
export function snapshotOf(
  state: PlayerState,
  wordsIn: (paragraph: Paragraph) => readonly Span[],
  { voice, voices, canSpeak, isWaitingForVoices }: Voices,
): PlayerSnapshot {
  const { status, place, paragraphs, manner, restsAfter } = state;
  const hasBegun = status !== 'idle' || place.paragraph > 0 || place.offset > 0;
  return {
    status,
    isReading: isReading(state),
    hasBegun,
    place,
    sentence: hasBegun ? sentenceAt(paragraphs, place) : { start: 0, end: 0 },
    word: wordOf(state, wordsIn),
    paragraphCount: paragraphs.length,
    speed: manner.speed,
    restsAfter,
    voice,
    voices,
    isWaitingForVoices,
    canSpeak,
    onlineVoice: voice ? undefined : voices[0],
  };
}

function wordOf(
  { isAtWord, paragraphs, place }: PlayerState,
  wordsIn: (paragraph: Paragraph) => readonly Span[],
): Span | undefined {
  const paragraph = paragraphs[place.paragraph];
  if (!isAtWord || !paragraph) return undefined;
  return wordsIn(paragraph).find(({ start, end }) => start <= place.offset && place.offset < end);
}
