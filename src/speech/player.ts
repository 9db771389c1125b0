import type { Article, Paragraph, Span } from '../text/article.ts';
import { isSpeakable } from './chunks.ts';
import type { Engine, Voice, VoiceSearch } from './engine.ts';
import { AS_WRITTEN, type Language } from './language.ts';
import { type Direction, sentenceAt, type Unit } from './navigation.ts';
import { BEGINNING, type Place } from './place.ts';
import {
  EMPTY,
  isReading,
  type PlayerEffect,
  type PlayerEvent,
  type PlayerState,
  reduce,
  type Status,
} from './player-state.ts';
import { remember } from './remember.ts';
import { rankFrenchVoices } from './voices.ts';

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
  readonly voice: Voice | undefined;
  /** False once it is known that nothing here speaks French. */
  readonly canSpeak: boolean;
  /** The voice that would speak if the reader agreed to the network, where none speaks without. */
  readonly onlineVoice: Voice | undefined;
}

/** The snapshot of a player has changed. */
class PlayerChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(PlayerChangeEvent.type);
  }
}

/** A paragraph was heard to its end. */
export class HeardEvent extends Event {
  static readonly type = 'heard';
  /** Index of the paragraph. */
  readonly paragraph: number;

  constructor(paragraph: number) {
    super(HeardEvent.type);
    this.paragraph = paragraph;
  }
}

/** The one owner of a reading: takes the reader's wishes, has the engine speak, tells of every change. */
export class Player extends EventTarget {
  readonly #engine: Engine;
  /** The French voices, the best first. */
  readonly #ranked: (voices: readonly Voice[]) => readonly Voice[];
  #usesOnlineVoice = false;
  #state: PlayerState = EMPTY;
  #lang = 'fr';
  #language: Language = AS_WRITTEN;
  #wordsIn = wordsInAs(AS_WRITTEN);
  #snapshot: PlayerSnapshot;

  /** @param languages The reader's languages, as in `navigator.languages`. */
  constructor(engine: Engine, languages: readonly string[]) {
    super();
    this.#engine = engine;
    // Every word makes a snapshot, and Linux has hundreds of French voices to rank.
    this.#ranked = remember((voices) => rankFrenchVoices(voices, languages));
    this.#snapshot = this.#takeSnapshot();
    engine.onVoices(() => (this.#voice() ? this.#take({ type: 'voice-found' }) : this.#changed()));
  }

  get snapshot(): PlayerSnapshot {
    return this.#snapshot;
  }

  /** Opens an article, silent. Lire begins at the place, which must be inside it. */
  load({ paragraphs, lang }: Pick<Article, 'lang' | 'paragraphs'>, place = BEGINNING): void {
    this.#lang = lang;
    this.#take({ type: 'load', paragraphs, place });
  }

  /** From the next chunk on, texts are said and their words shown as this language has them. */
  learn(language: Language): void {
    this.#language = language;
    this.#wordsIn = wordsInAs(language);
  }

  /** Agrees, for this visit, to a voice that needs the network: what is read then leaves the device. */
  useOnlineVoice(): void {
    this.#usesOnlineVoice = true;
    this.#take({ type: 'voice-found' });
  }

  /** Reads on from the place. Call it within a tap: browsers refuse to speak otherwise. */
  play(): void {
    this.#take({ type: 'play' });
  }

  /** Reads from the start of the sentence around a place. Call it within a tap. */
  playFrom(place: Place): void {
    const { start } = sentenceAt(this.#state.paragraphs, place);
    this.#take({ type: 'play-from', place: { ...place, offset: start } });
  }

  pause(): void {
    this.#take({ type: 'pause' });
  }

  /** Ends the reading and goes back to the beginning. */
  stop(): void {
    this.#take({ type: 'stop' });
  }

  /** Moves the place by one sentence or paragraph, and goes on reading there if it was reading. */
  step(unit: Unit, direction: Direction): void {
    this.#take({ type: 'step', unit, direction });
  }

  /** @param speed Multiple of the voice's normal speed, 0.5 to 3. */
  setSpeed(speed: number): void {
    this.#take({ type: 'speed', speed });
  }

  #take(event: PlayerEvent): void {
    const before = this.#state;
    const { state, effects } = reduce(before, event);
    this.#state = state;
    for (const effect of effects) this.#run(effect);
    // From one chunk to the next the view changes when the voice is heard: to change it before would hold the voice up.
    const isGap = event.type === 'ended' && this.#state.status === 'starting';
    if (!isGap) this.#changed();
    if (event.type === 'ended' && hasHeardParagraph(before, state))
      this.dispatchEvent(new HeardEvent(before.place.paragraph));
  }

  #run(effect: PlayerEffect): void {
    if (effect.type === 'halt') return this.#engine.halt();
    const { chunk, generation, speed } = effect;
    if (!this.#canSpeak()) return this.#take({ type: 'ended', generation, outcome: 'no-voice' });
    const text = this.#state.paragraphs[chunk.paragraph]?.text.slice(chunk.start, chunk.end).trimEnd() ?? '';
    const { spoken, toWritten } = this.#language.spokenForm(text);
    if (!isSpeakable(spoken)) return this.#take({ type: 'ended', generation, outcome: 'done' });
    this.#engine.speak(
      { text: spoken, lang: this.#lang, voice: this.#voice(), speed },
      {
        started: () => this.#take({ type: 'started', generation }),
        boundary: (offset) =>
          this.#take({ type: 'boundary', generation, offset: chunk.start + toWritten(offset) }),
        ended: (outcome) => this.#take({ type: 'ended', generation, outcome }),
      },
    );
  }

  #voice(): Voice | undefined {
    const best = this.#ranked(this.#engine.voices)[0];
    return best?.isLocal || this.#usesOnlineVoice ? best : undefined;
  }

  #word(): Span | undefined {
    const { isAtWord, paragraphs, place } = this.#state;
    const paragraph = paragraphs[place.paragraph];
    if (!isAtWord || !paragraph) return undefined;
    return this.#wordsIn(paragraph).find(({ start, end }) => start <= place.offset && place.offset < end);
  }

  #canSpeak(): boolean {
    const search: VoiceSearch = this.#engine.voiceSearch;
    return search === 'searching' || (search === 'found' && this.#voice() !== undefined);
  }

  #changed(): void {
    this.#snapshot = this.#takeSnapshot();
    this.dispatchEvent(new PlayerChangeEvent());
  }

  #takeSnapshot(): PlayerSnapshot {
    const { status, place, speed, paragraphs } = this.#state;
    const hasBegun = status !== 'idle' || place.paragraph > 0 || place.offset > 0;
    return {
      status,
      isReading: isReading(this.#state),
      hasBegun,
      place,
      sentence: hasBegun ? sentenceAt(paragraphs, place) : { start: 0, end: 0 },
      word: this.#word(),
      paragraphCount: paragraphs.length,
      speed,
      voice: this.#voice(),
      canSpeak: this.#canSpeak(),
      onlineVoice: this.#voice() ? undefined : this.#ranked(this.#engine.voices)[0],
    };
  }
}

/** Whether the voice, by coming to the end of a chunk, has come to the end of its paragraph. */
function hasHeardParagraph(before: PlayerState, { place, status }: PlayerState): boolean {
  return place.paragraph > before.place.paragraph || (status === 'finished' && before.status !== 'finished');
}

function wordsInAs({ wordsOf }: Language) {
  return remember(({ text }: Paragraph) => wordsOf(text));
}
