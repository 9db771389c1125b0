import { isSpeakable } from '../chunks.ts';
import type { Engine, Utterance, UtteranceListener, Voice, VoiceSearch } from '../engine.ts';
import { type Ending, outcomeOf } from './ending.ts';
import { Pace } from './pace.ts';
import { type Quirks, rateFor } from './quirks.ts';
import { SpokenUtterance } from './spoken-utterance.ts';
import { VoiceList } from './voice-list.ts';
import { bearable, voiceQuirksOf } from './voice-quirks.ts';
import { WordTrust } from './word-trust.ts';

/** The most that is said at once: in UTF-16 code units, and in ms. Longer, some voices fall silent. */
const LONGEST = { text: 200, time: 10_000 };

/** How long a voice may take to start, in ms: longer when it comes from afar, or is the first. */
const START = { usual: 3_000, first: 8_000 };

/** The voices of the browser and its system, through `window.speechSynthesis`. */
export class WebSpeechEngine implements Engine {
  readonly #synthesis: SpeechSynthesis;
  readonly #quirks: Quirks;
  readonly #isVisible: () => boolean;
  readonly #voices: VoiceList;
  readonly #pace = new Pace();
  readonly #trust = new WordTrust();
  #listeners: (() => void)[] = [];
  /** What is being said: an event of any other utterance is stale. */
  #current: SpokenUtterance | undefined;
  #isReadingOn = false;
  #hasSpoken = false;
  #settledAt = 0;

  /** @param isVisible Whether the page is seen now. */
  constructor(synthesis: SpeechSynthesis, quirks: Quirks, isVisible: () => boolean) {
    this.#synthesis = synthesis;
    this.#quirks = quirks;
    this.#isVisible = isVisible;
    this.#voices = new VoiceList(synthesis, () => this.#listeners.forEach((listener) => listener()));
    // Speech may outlive the page that asked for it.
    if (this.#isBusy()) this.#cancel();
  }

  get voices(): readonly Voice[] {
    return this.#voices.voices;
  }

  get voiceSearch(): VoiceSearch {
    return this.#voices.search;
  }

  findVoices(): void {
    this.#voices.find();
  }

  onVoices(listener: () => void): void {
    this.#listeners.push(listener);
  }

  longestText(voice: Voice | undefined, speed: number): number {
    return Math.min(LONGEST.text, Math.floor((LONGEST.time * speedOf(voice, speed)) / this.#pace.of(voice)));
  }

  speak(utterance: Utterance, listener: UtteranceListener): void {
    this.findVoices();
    this.#letGo();
    if (!isSpeakable(utterance.text)) return listener.ended('done');
    this.#makeWay();
    const spoken = this.#prepare(utterance, listener);
    this.#current = spoken;
    // Until the reader has heard something, only what is asked for within the tap is allowed to speak.
    spoken.give(this.#synthesis, this.#hasSpoken ? this.#settledAt - performance.now() : 0);
  }

  halt(): void {
    if (this.#letGo()) this.#cancel();
  }

  giveWay(): void {
    // What this page was saying has been silenced by the other one, where that is possible: to do it again would
    // silence the other one too.
    if (this.#letGo() && !this.#quirks.cancelsOtherPages) this.#cancel();
  }

  pageShown(): void {
    if (this.#current?.isGiven && !this.#isBusy()) this.#current.lose();
  }

  /** Lets go of what is being said, if anything; gives whether the browser has to be told. */
  #letGo(): boolean {
    const current = this.#current;
    this.#current = undefined;
    current?.letGo();
    return current !== undefined;
  }

  /**
   * Empties the queue before a reading. All pages may share one: without this, two that read would take turns, sentence
   * by sentence, and what a crashed page was saying would have to be heard out. Since it reaches other pages of the
   * app, it waits until this one speaks.
   */
  #makeWay(): void {
    if (!this.#isReadingOn && (this.#quirks.cancelsOtherPages || this.#isBusy())) this.#cancel();
  }

  #cancel(): void {
    this.#synthesis.cancel();
    if (this.#quirks.staysPaused) this.#synthesis.resume();
    this.#settledAt = performance.now() + this.#quirks.settle;
  }

  #isBusy(): boolean {
    return this.#synthesis.speaking || this.#synthesis.pending;
  }

  #prepare(utterance: Utterance, listener: UtteranceListener): SpokenUtterance {
    const { text, lang, voice, pitch } = utterance;
    const voiceQuirks = voiceQuirksOf(voice);
    const speed = speedOf(voice, utterance.speed);
    const estimate = (text.length * this.#pace.of(voice)) / speed;
    const native = new SpeechSynthesisUtterance(bearable(text, voiceQuirks));
    native.lang = voice?.lang ?? lang;
    native.voice = (voice && this.#voices.nativeOf(voice)) ?? null;
    native.rate = Math.min(rateFor(speed, this.#quirks), voiceQuirks.fastest);
    native.pitch = pitch;
    const watch = {
      start: this.#hasSpoken && voice?.isLocal !== false ? START.usual : START.first,
      end: Math.min(2 * estimate + 4_000, voiceQuirks.longestSpeech),
      isBusy: () => this.#isBusy(),
      isVisible: this.#isVisible,
    };
    const hear = {
      started: () => {
        this.#hasSpoken = true;
        listener.started();
      },
      boundary: (offset: number) => listener.boundary(offset),
      wordsLost: () => listener.wordsLost(),
    };
    return new SpokenUtterance(native, watch, this.#trust.of(voice, text.length), hear, (ending) => {
      if (ending.how === 'end' && ending.hasStarted) this.#pace.learn(voice, text.length, speed, ending.time);
      this.#end(ending, estimate, listener);
    });
  }

  #end(ending: Ending, estimate: number, listener: UtteranceListener): void {
    this.#current = undefined;
    if (ending.how === 'stalled') this.#cancel();
    const outcome = outcomeOf(ending, estimate, this.#quirks, this.voices.length > 0);
    this.#hasSpoken ||= outcome === 'done';
    this.#isReadingOn = outcome === 'done';
    listener.ended(outcome);
    this.#isReadingOn = false;
  }
}

/** The speed at which a voice speaks when it is asked for one. */
function speedOf(voice: Voice | undefined, speed: number): number {
  return Math.min(speed, voiceQuirksOf(voice).fastest);
}
