import type { DeviceSpeech } from './device-speech.ts';
import { give } from './given-text.ts';
import { voicesWith } from './voice-list.ts';

/** When an empty list is announced, in ms, and how much later the voices are. */
const EMPTY_EVENT = 50;
/** How long a browser takes to refuse what it is given, in ms. */
const REFUSAL = 3;

/** What the page around a `speechSynthesis` knows. */
export interface PageState {
  readonly isHidden: boolean;
  readonly isInTap: boolean;
  readonly isGone: boolean;
}

/** The `speechSynthesis` of one page: a good Chromium's, but for the faults of its device. */
export class FaultySynthesis extends EventTarget implements SpeechSynthesis {
  onvoiceschanged = null;
  readonly #device: DeviceSpeech;
  readonly #page: PageState;
  readonly #openedAt: number;
  #hasSpokenInTap = false;
  #isTurned = false;

  constructor(device: DeviceSpeech, page: PageState) {
    super();
    this.#device = device;
    this.#page = page;
    this.#openedAt = device.clock.now();
    const { faults, clock } = device;
    if (faults.hasNoVoicesEvent) Object.defineProperty(this, 'addEventListener', { value: undefined });
    if (faults.sendsEmptyVoicesEvent) clock.after(EMPTY_EVENT, () => this.#tellVoices());
    if (this.#voicesComeAfter > 0) clock.after(this.#voicesComeAfter, () => this.#tellVoices());
  }

  get speaking(): boolean {
    return this.#device.count(this) > 0;
  }

  get pending(): boolean {
    return this.#device.count(this) > 1;
  }

  get paused(): boolean {
    return this.#device.paused;
  }

  getVoices(): SpeechSynthesisVoice[] {
    const { faults, isOnline, clock } = this.#device;
    if (clock.now() - this.#openedAt < this.#voicesComeAfter) return [];
    return voicesWith(faults, isOnline, this.#isTurned);
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    const { faults, log } = this.#device;
    const { isInTap, isHidden, isGone } = this.#page;
    if (isGone) return;
    const { text } = utterance;
    log.given.push(text);
    this.#hasSpokenInTap ||= isInTap;
    if (faults.dropsWithoutTap && !this.#hasSpokenInTap) return;
    if (faults.stopsWhenHidden && isHidden) return;
    const error = this.#refusalOf(text);
    if (error) return this.#refuse(utterance, error);
    if (faults.changesVoicesWhileReading) utterance.addEventListener('start', () => this.changeVoices());
    const given = give(utterance, this.#voiceFor(utterance), faults, () => this.#page.isGone);
    this.#device.speak(this, given);
  }

  cancel(): void {
    if (!this.#page.isGone) this.#device.cancel(this);
  }

  pause(): void {
    this.#device.pause();
  }

  resume(): void {
    this.#device.resume();
  }

  /** Lists its voices in another order and says so. */
  changeVoices(): void {
    this.#isTurned = !this.#isTurned;
    this.#tellVoices();
  }

  #refusalOf(text: string): SpeechSynthesisErrorCode | undefined {
    const { faults, past } = this.#device;
    if (faults.refusesWithoutTap && !this.#hasSpokenInTap) return 'not-allowed';
    if (faults.refusesTextOver > 0 && text.length > faults.refusesTextOver) return 'text-too-long';
    const isEmpty = !/[\p{L}\p{N}]/u.test(text);
    past.hasSaidNothing ||= isEmpty;
    return (isEmpty && faults.diesOfEmptyText) || this.getVoices().length === 0
      ? 'synthesis-failed'
      : undefined;
  }

  #refuse(utterance: SpeechSynthesisUtterance, error: SpeechSynthesisErrorCode): void {
    this.#device.clock.after(REFUSAL, () => {
      if (!this.#page.isGone) utterance.dispatchEvent(Object.assign(new Event('error'), { error }));
    });
  }

  /** The voice that was asked for, by its address as browsers look it up, else the first of the language. */
  #voiceFor({ voice, lang }: SpeechSynthesisUtterance): SpeechSynthesisVoice | undefined {
    const voices = this.getVoices();
    return (
      voices.find(({ voiceURI }) => voiceURI === voice?.voiceURI) ??
      voices.find((listed) => listed.lang.slice(0, 2) === lang.slice(0, 2)) ??
      voices[0]
    );
  }

  get #voicesComeAfter(): number {
    const { listsVoicesLate, sendsEmptyVoicesEvent } = this.#device.faults;
    return Math.max(listsVoicesLate, sendsEmptyVoicesEvent ? 6 * EMPTY_EVENT : 0);
  }

  #tellVoices(): void {
    if (!this.#page.isGone && !this.#device.faults.hasNoVoicesEvent)
      this.dispatchEvent(new Event('voiceschanged'));
  }
}
