import type { Place } from './place.ts';

/** A voice as an engine offers it. */
export interface Voice {
  /** Unique among the engine's voices. */
  readonly id: string;
  /** The name to show. */
  readonly name: string;
  /** BCP 47 tag, normalised: `fr-FR`. */
  readonly lang: string;
  /** True when the voice speaks without the network, and what is read stays on the device. */
  readonly isLocal: boolean;
}

/** What to say, and how. */
export interface Utterance {
  readonly text: string;
  readonly lang: string;
  readonly voice: Voice | undefined;
  /** Multiple of the voice's normal speed, 0.5 to 3. */
  readonly speed: number;
  /** Multiple of the voice's normal pitch, 0.5 to 2; some voices have only one. */
  readonly pitch: number;
  /** Where in the article the text begins; none for what is said aside. */
  readonly place?: Place;
  /** True where a chapter of the article begins with it. */
  readonly opensChapter?: boolean;
  /** How much of the article is left to say after it, in UTF-16 code units. */
  readonly left?: () => number;
  /** What will be said after it unless the reader wishes otherwise: an engine may prepare it, as far ahead as it likes. */
  readonly next?: () => Following | undefined;
}

/** What is said next, and the silence before it. */
export interface Following {
  /** In ms. */
  readonly pause: number;
  readonly utterance: Utterance;
}

/**
 * How an utterance ended.
 * - `done`: spoken to its end
 * - `interrupted`: cut short by the system or by another page
 * - `stalled`: nothing was heard of it for too long
 * - `not-allowed`: the browser wants a tap first
 * - `no-voice`: nothing here can speak this language
 * - `network`: a remote voice did not answer
 * - `failed`: any other fault
 */
export type Outcome = 'done' | 'interrupted' | 'stalled' | 'not-allowed' | 'no-voice' | 'network' | 'failed';

/** What an engine reports of one utterance: at most one `started`, then exactly one `ended` unless it is halted. */
export interface UtteranceListener {
  started(): void;
  /** A word begins at this UTF-16 offset of the utterance's text. */
  boundary(offset: number): void;
  /** What was told of the words of this utterance can no longer be believed; no more of them will be told. */
  wordsLost(): void;
  ended(outcome: Outcome): void;
}

/**
 * `searching`: voices may still come. `found`: the list is there. `none`: the search has ended and
 * there is no voice, or this browser cannot speak.
 */
export type VoiceSearch = 'searching' | 'found' | 'none';

/** Any means of speech. It says one utterance at a time and owns no state of the reading. */
export interface Engine {
  readonly voices: readonly Voice[];
  readonly voiceSearch: VoiceSearch;
  /** True while a text that is given without a voice may be sent to one that needs the network. */
  readonly mustWaitForVoices: boolean;
  /** Begins to look for voices, the first time that it is called. To speak does so too. */
  findVoices(): void;
  /** Calls back whenever the voices or the state of their search change. */
  onVoices(listener: () => void): void;
  /** How long a text the voice is best given at once at a speed, in UTF-16 code units; never less than 2. */
  longestText(voice: Voice | undefined, speed: number): number;
  /**
   * Speaks, within the caller's task if the reader has heard nothing yet. Halts what was being said. What follows an
   * utterance that has just ended is heard without a break.
   */
  speak(utterance: Utterance, listener: UtteranceListener): void;
  /** Falls silent. The listener of what was being said hears nothing more. */
  halt(): void;
  /** Falls silent for another page of the app, without cutting off what that one says. */
  giveWay(): void;
  /** The page is seen again: what was lost while it was not ends at once, as `interrupted`. */
  pageShown(): void;
}
