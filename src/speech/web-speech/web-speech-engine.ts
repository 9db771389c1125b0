import { isSpeakable } from '../chunks.ts';
import type { Engine, Utterance, UtteranceListener, Voice, VoiceSearch } from '../engine.ts';
import type { Care } from './care.ts';
import { type Ending, outcomeOf } from './ending.ts';
import { type Quirks, rateFor } from './quirks.ts';
import { SpokenUtterance } from './spoken-utterance.ts';
import { VoiceList } from './voice-list.ts';
import { bearable, voiceQuirksOf } from './voice-quirks.ts';

/** The most that is said at once: in UTF-16 code units, and in ms. Longer, some voices fall silent. */
const LONGEST = { text: 200, time: 10_000 };

/** What a voice takes for a character at speed 1, in ms, until it is known. */
const USUAL_PACE = 65;

/** The voices of the browser and its system, through `window.speechSynthesis`. */
export class WebSpeechEngine implements Engine {
  readonly #synthesis: SpeechSynthesis;
  readonly #quirks: Quirks;
  readonly #voices: VoiceList;
  #listeners: (() => void)[] = [];
  /** What is being said: an event of any other utterance is stale. */
  #current: SpokenUtterance | undefined;
  #isReadingOn = false;
  #care: Care | undefined;
  #hasSpoken = false;
  #settledAt = 0;

  constructor(synthesis: SpeechSynthesis, quirks: Quirks) {
    this.#synthesis = synthesis;
    this.#quirks = quirks;
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

  /** From now on, what is being said is looked after. */
  takeCare(care: Care): void {
    this.#care = care;
    this.#oversee();
  }

  get mustWaitForVoices(): boolean {
    return this.#quirks.choosesRemoteVoices && this.voiceSearch === 'searching';
  }

  findVoices(): void {
    this.#voices.find();
  }

  onVoices(listener: () => void): void {
    this.#listeners.push(listener);
  }

  longestText(voice: Voice | undefined, speed: number): number {
    return Math.min(LONGEST.text, Math.floor((LONGEST.time * speedOf(voice, speed)) / this.#paceOf(voice)));
  }

  speak(utterance: Utterance, listener: UtteranceListener): void {
    this.findVoices();
    this.#makeWay();
    if (!isSpeakable(utterance.text)) return listener.ended('done');
    const spoken = this.#prepare(utterance, listener);
    this.#current = spoken;
    this.#oversee();
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
    if (this.#current?.isGiven && !this.#isBusy()) this.#current.end('lost');
  }

  /** Lets go of what is being said, if anything; gives whether the browser has to be told. */
  #letGo(): boolean {
    const current = this.#current;
    this.#current = undefined;
    this.#hasSpoken ||= current?.hasStarted === true;
    current?.letGo();
    return current !== undefined;
  }

  /**
   * Empties the queue before a reading. All pages may share one: without this, two that read would take turns, sentence
   * by sentence, and what a crashed page was saying would have to be heard out. Since it reaches other pages of the
   * app, it waits until this one speaks.
   */
  #makeWay(): void {
    const cutsOff = this.#letGo();
    const mayCutOff = !this.#isReadingOn && (this.#quirks.cancelsOtherPages || this.#isBusy());
    if (cutsOff || mayCutOff) this.#cancel();
  }

  #cancel(): void {
    this.#synthesis.cancel();
    if (this.#quirks.staysPaused) this.#synthesis.resume();
    this.#settledAt = performance.now() + this.#quirks.settle;
  }

  #isBusy(): boolean {
    return this.#synthesis.speaking || this.#synthesis.pending;
  }

  #oversee(): void {
    const current = this.#current;
    if (this.#care && current)
      current.overseeBy(this.#care.oversee(current.facts, (finding) => current.end(finding)));
  }

  #paceOf(voice: Voice | undefined): number {
    return this.#care?.paceOf(voice) ?? USUAL_PACE;
  }

  #prepare(utterance: Utterance, listener: UtteranceListener): SpokenUtterance {
    const { text, lang, voice, pitch } = utterance;
    const { length } = text;
    const voiceQuirks = voiceQuirksOf(voice);
    const speed = speedOf(voice, utterance.speed);
    const estimate = (length * this.#paceOf(voice)) / speed;
    const native = new SpeechSynthesisUtterance(bearable(text, voiceQuirks));
    native.lang = voice?.lang ?? lang;
    native.voice = (voice && this.#voices.nativeOf(voice)) ?? null;
    native.rate = Math.min(rateFor(speed, this.#quirks), voiceQuirks.fastest);
    native.pitch = pitch;
    const facts = { voice, length, speed, estimate, isFirst: !this.#hasSpoken };
    return new SpokenUtterance(native, facts, listener, (ending) => this.#end(ending, estimate, listener));
  }

  #end(ending: Ending, estimate: number, listener: UtteranceListener): void {
    this.#current = undefined;
    if (ending.how === 'stalled') this.#cancel();
    const outcome = outcomeOf(ending, estimate, this.#quirks, this.voices.length > 0);
    this.#hasSpoken ||= ending.hasStarted || outcome === 'done';
    this.#isReadingOn = outcome === 'done';
    listener.ended(outcome);
    this.#isReadingOn = false;
  }
}

/** The speed at which a voice speaks when it is asked for one. */
function speedOf(voice: Voice | undefined, speed: number): number {
  return Math.min(speed, voiceQuirksOf(voice).fastest);
}
