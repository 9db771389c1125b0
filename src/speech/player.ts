import type { Article, Paragraph, Sentenced } from '../text/article.ts';
import { BeginEvent } from './begin-event.ts';
import { isSpeakable } from './chunks.ts';
import { Cast } from './cast.ts';
import type { Engine, Following, Outcome, Utterance, Voice } from './engine.ts';
import { following, restsWhere } from './following.ts';
import { AS_WRITTEN, type Language } from './language.ts';
import { HeardEvent } from './heard-event.ts';
import type { Manner } from './manner.ts';
import { type Chunk, type Direction, sentenceStart, type Unit } from './navigation.ts';
import { BEGINNING, type Place } from './place.ts';
import { type PlayerSnapshot, snapshotOf } from './player-snapshot.ts';
import { EMPTY, isReading, type PlayerEffect, type PlayerEvent, type PlayerState } from './player-state.ts';
import { reduce } from './reduce.ts';
import { remember } from './remember.ts';
import { rememberLast } from './remember-last.ts';
import type { VoiceChoice } from './voices-to-try.ts';
import { WordEvent } from './word-event.ts';

type SpeakEffect = Extract<PlayerEffect, { type: 'speak' }>;

/** What is read of an article. */
type SentencedArticle = Pick<Article, 'lang'> & { readonly paragraphs: readonly Sentenced[] };

/**
 * After how long the view shows what the voice was given, even if no start of it was told, in ms: what a press does within
 * this time is felt as done at once. https://web.dev/articles/rail
 */
const UNTOLD_START = 100;

/** The snapshot of a player has changed, by more than a word. */
class PlayerChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(PlayerChangeEvent.type);
  }
}

/**
 * The one owner of a reading: takes the reader's wishes, has the engine speak, tells of every change. Where the voice
 * begins, `begin` is told at once, and `change` when it is heard.
 */
export class Player extends EventTarget {
  readonly #engine: Engine;
  readonly #cast: Cast;
  #state: PlayerState = EMPTY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is said once it is known which voices are here. */
  #waiting: SpeakEffect | undefined;
  #untold: ReturnType<typeof setTimeout> | undefined;
  #lang = 'fr';
  #spokenForm = rememberLast(AS_WRITTEN.spokenForm);
  #wordsIn = wordsInAs(AS_WRITTEN);
  #snapshot: PlayerSnapshot;

  /** @param languages The reader's languages, as in `navigator.languages`. */
  constructor(engine: Engine, languages: readonly string[]) {
    super();
    this.#engine = engine;
    this.#cast = new Cast(engine, languages);
    this.#snapshot = this.#takeSnapshot();
    engine.onVoices(() => this.#meetVoices());
  }

  get snapshot(): PlayerSnapshot {
    return this.#snapshot;
  }

  /** Opens an article, silent, at a place or as near to it as the article allows. */
  load({ paragraphs, lang }: SentencedArticle, place: Place = BEGINNING): void {
    this.#lang = lang;
    this.#take({ type: 'load', paragraphs, place });
  }

  /** From the next chunk on, texts are said and their words shown as this language has them. */
  learn(language: Language): void {
    this.#spokenForm = rememberLast((text) => language.spokenForm(text));
    this.#wordsIn = wordsInAs(language);
  }

  /** Reads in this manner from now on: a new speed or pitch is heard from the same word, a moment later. */
  setManner(manner: Manner): void {
    this.#take({ type: 'manner', manner });
  }

  /** Speaks with this voice wherever it is found, even if it needs the network; with `null`, with the best one. */
  chooseVoice(choice: VoiceChoice | null): void {
    if (this.#cast.choose(choice)) this.#take({ type: 'voice-chosen' });
  }

  /** Agrees, for this visit, to a voice that needs the network: what is read then leaves the device. */
  useOnlineVoice(): void {
    this.#cast.agreeToOnline();
    this.#take({ type: 'voice-found' });
  }

  /** Reads on from the place. Call it within a tap: browsers refuse to speak otherwise. */
  play(): void {
    this.#take({ type: 'play' });
  }

  /** Reads from the start of the sentence around a place. Call it within a tap. */
  playFrom(place: Place): void {
    this.#take({ type: 'play-from', place: sentenceStart(this.#state.paragraphs, place) });
  }

  /** Says the sentence again that was said last. Call it within a tap. */
  repeatSentence(): void {
    this.#take({ type: 'repeat-sentence' });
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

  /** Pauses once at the end of the sentence or paragraph that is being read; not, with `undefined`. */
  restAfter(unit: Unit | undefined): void {
    this.#take({ type: 'rest-after', unit });
  }

  /** Another page of the app reads: pauses, without cutting that one off. */
  giveWay(): void {
    this.#take({ type: 'give-way' });
  }

  /** The page is no longer seen. */
  pageHidden(): void {
    this.#take({ type: 'page-hidden' });
  }

  /** The page is seen again: a sentence that the system has cut off is read again. */
  pageShown(): void {
    this.#engine.pageShown();
    this.#take({ type: 'page-shown' });
  }

  #meetVoices(): void {
    const waiting = this.#waiting;
    if (waiting) this.#run(waiting);
    if (this.#voice()) this.#take({ type: 'voice-found' });
    else this.#changed();
  }

  #take(event: PlayerEvent): void {
    const before = this.#state;
    // A word more, several times a second, changes nothing of how much is said at once.
    const longest = event.type === 'boundary' ? before.longest : this.#longest();
    const { state, effects } = reduce({ ...before, longest }, event);
    this.#state = state;
    for (const effect of effects) this.#run(effect);
    // The view changes when the voice is heard, at first and from one chunk to the next: to change it before would hold
    // the voice up. From one chunk to the next, who asks meanwhile is told of what is still heard.
    const isStarting = this.#state.status === 'starting';
    const isBegun = !isReading(before) && isReading(this.#state);
    if (isBegun) {
      this.#snapshot = this.#takeSnapshot();
      this.dispatchEvent(new BeginEvent());
    }
    if (isStarting && (isBegun || event.type === 'ended')) this.#changesSoon();
    else if (event.type === 'boundary' && this.#untold === undefined) this.#changed(new WordEvent());
    else this.#changed();
    if (event.type === 'ended' && hasLeftParagraph(before, state))
      this.dispatchEvent(new HeardEvent(before.place.paragraph));
  }

  #run(effect: PlayerEffect): void {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
    switch (effect.type) {
      case 'halt':
        return this.#engine.halt();
      case 'give-way':
        return this.#engine.giveWay();
      case 'wait': {
        const { generation, ms } = effect;
        this.#timer = setTimeout(() => this.#take({ type: 'waited', generation }), ms);
        return;
      }
      case 'speak':
        return this.#speak(effect);
    }
  }

  #speak(effect: SpeakEffect): void {
    if (this.#engine.mustWaitForVoices) {
      this.#waiting = effect;
      return this.#engine.findVoices();
    }
    const { chunk, generation, manner } = effect;
    if (!this.#cast.canSpeak(this.#state.voiceTurn)) return this.#giveUp(generation, 'no-voice');
    const { utterance, toWritten } = this.#utterance(chunk, manner);
    if (!isSpeakable(utterance.text)) return this.#giveUp(generation, 'done');
    this.#engine.speak(utterance, {
      started: () => {
        this.#take({ type: 'started', generation });
        // What comes next is put into words while the voice is heard, to be given to it at once when its time comes.
        utterance.next?.();
      },
      boundary: (offset) =>
        this.#take({ type: 'boundary', generation, offset: chunk.start + toWritten(offset) }),
      wordsLost: () => this.#take({ type: 'words-lost', generation }),
      ended: (outcome) => this.#take({ type: 'ended', generation, outcome }),
    });
  }

  #utterance(chunk: Chunk, manner: Manner) {
    const { paragraph, start, end } = chunk;
    const { paragraphs } = this.#state;
    const text = paragraphs[paragraph]?.text.slice(start, end).trimEnd() ?? '';
    const { spoken, toWritten } = this.#spokenForm(text);
    const utterance: Utterance = {
      text: spoken,
      lang: this.#lang,
      voice: this.#voice(),
      speed: manner.speed,
      pitch: manner.pitch,
      place: { paragraph, offset: start },
      opensChapter: start === 0 && paragraphs[paragraph]?.kind === 'heading',
      left: () => paragraphs.slice(paragraph).reduce((sum, each) => sum + each.text.length, -end),
      next: () => (paragraphs === this.#state.paragraphs ? this.#following(chunk, manner) : undefined),
    };
    return { utterance, toWritten };
  }

  /** What is said after a chunk, as far as that is known: nothing where the reading rests before it. */
  #following(said: Chunk, manner: Manner): Following | undefined {
    const next = following(this.#state.paragraphs, said, this.#longest(), manner);
    if (!next || restsWhere(next.ended, manner.stopAfter)) return undefined;
    return { pause: next.pause, utterance: this.#utterance(next.chunk, manner).utterance };
  }

  #longest(): number {
    return this.#engine.longestText(this.#voice(), this.#state.manner.speed);
  }

  /** Ends a chunk that the voice cannot be given. What it was saying before ends too, as it would for any other. */
  #giveUp(generation: number, outcome: Outcome): void {
    this.#engine.halt();
    this.#take({ type: 'ended', generation, outcome });
  }

  #voice(): Voice | undefined {
    return this.#cast.voiceAt(this.#state.voiceTurn);
  }

  /** Some browsers do not tell that they start: the view then changes without their word. */
  #changesSoon(): void {
    this.#untold ??= setTimeout(() => this.#changed(), UNTOLD_START);
  }

  #changed(event: Event = new PlayerChangeEvent()): void {
    clearTimeout(this.#untold);
    this.#untold = undefined;
    this.#snapshot = this.#takeSnapshot();
    this.dispatchEvent(event);
  }

  #takeSnapshot(): PlayerSnapshot {
    return snapshotOf(this.#state, this.#wordsIn, {
      voice: this.#voice(),
      voices: this.#cast.voices,
      isWaitingForVoices: this.#waiting !== undefined,
      canSpeak: this.#cast.canSpeak(this.#state.voiceTurn),
    });
  }
}

/** Whether the end of a chunk was the end of its paragraph, or of the article. */
function hasLeftParagraph(before: PlayerState, { place, status }: PlayerState): boolean {
  return place.paragraph > before.place.paragraph || (status === 'finished' && before.status !== 'finished');
}

function wordsInAs({ wordsOf }: Language) {
  return remember(({ text }: Paragraph) => wordsOf(text));
}
