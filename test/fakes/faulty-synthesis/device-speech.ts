import { Delivery, type Stage } from './delivery.ts';
import { Faults } from './faults.ts';
import type { GivenText } from './given-text.ts';
import type { Clock } from './clock.ts';
import { SpeechLog } from './speech-log.ts';

/** How long a good voice takes to start, and a browser to send an error, in ms. */
const START = 40;
const ERROR = 3;
/** When the error of something cancelled comes too late, in ms: after the next has started. */
const LATE_ERROR = 100;
/** How long a pause may be in Chrome on Windows, in ms. */
const LONGEST_PAUSE = 10_000;

interface Waiting {
  readonly page: object;
  readonly given: GivenText;
  readonly delivery: Delivery;
}

/** The speech of a device: one queue for all its pages. It outlives them. */
export class DeviceSpeech {
  readonly faults: Faults;
  readonly clock: Clock;
  readonly log = new SpeechLog();
  isOnline = true;
  paused = false;
  /** What has happened to the device: with the fault that goes with it, nothing starts any more. */
  readonly past = { hasCancelled: false, hasPausedIdly: false, hasSaidNothing: false, wasLeft: false };
  #queue: Waiting[] = [];
  #callOffStart = (): void => {};
  #lastCancel = -Infinity;
  #pausedAt = 0;

  constructor(faults: Faults, clock: Clock) {
    this.faults = faults;
    this.clock = clock;
  }

  /** How many texts of a page are not over. */
  count(page: object): number {
    return this.#queue.filter((waiting) => waiting.page === page).length;
  }

  /** What is heard now, and how far in it the voice is, in code units. */
  get hearing(): { readonly text: string; readonly offset: number } | undefined {
    const { given, delivery } = this.#queue[0] ?? {};
    return delivery && this.log.hearing !== undefined && given
      ? { text: given.text, offset: delivery.offset }
      : undefined;
  }

  speak(page: object, given: GivenText): void {
    const { faults, clock, log } = this;
    const during = this.#queue.find((waiting) => waiting.page === page);
    if (during) log.overlaps.push({ text: given.text, during: during.given.text });
    if (clock.now() - this.#lastCancel < faults.losesSpeakAfterCancel) return;
    const stage: Stage = { clock, log, faults: this.#faultsOf(given) };
    const delivery = new Delivery(given, stage, () => this.#leave(delivery));
    this.#queue.push({ page, given, delivery });
    if (this.#queue.length === 1) this.#startHead();
  }

  /** Falls silent for a page that asks it: what waited is gone, of other pages too. */
  cancel(page: object): void {
    const { faults, clock } = this;
    this.log.cancels += 1;
    if (!faults.staysPausedAfterCancel) this.paused = false;
    const [head, ...queued] = this.#clear();
    if (!head) return;
    this.#lastCancel = clock.now();
    this.past.hasCancelled = true;
    for (const { given } of faults.forgetsQueuedOnCancel ? [] : queued) this.#fail(given, 'canceled', ERROR);
    const { given, delivery } = head;
    if (head.page !== page) return this.#fail(given, 'interrupted', ERROR);
    if (faults.startsAfterCancel && !delivery.hasStarted) clock.after(1, () => given.send('start'));
    if (faults.failsInsideCancel) given.send('error', { error: 'canceled' });
    else if (faults.endsAfterCancel) clock.after(ERROR, () => given.send('end'));
    else
      this.#fail(
        given,
        delivery.hasStarted ? 'interrupted' : 'canceled',
        faults.failsLongAfterCancel ? LATE_ERROR : ERROR,
      );
  }

  /** Falls silent because the system wants it. */
  interrupt(page: object): void {
    if (this.count(page) === 0) return;
    for (const { given } of this.#clear()) this.#fail(given, 'interrupted', ERROR);
  }

  pause(): void {
    const { faults, clock } = this;
    this.log.pauses += 1;
    this.past.hasPausedIdly ||= this.#queue.length === 0;
    const [head] = this.#queue;
    if (this.paused) return;
    this.paused = true;
    this.#pausedAt = clock.now();
    if (!head?.delivery.hasStarted) return;
    if (faults.stopsOnPause) return void this.#clear();
    head.delivery.hold();
    if (!faults.sendsNoPauseEvent) head.given.send('pause');
  }

  resume(): void {
    const { faults, clock } = this;
    if (!this.paused) return;
    this.paused = false;
    const [head] = this.#queue;
    if (!head) return;
    if (!head.delivery.hasStarted) return this.#startHead();
    if (faults.forgetsToResume && clock.now() - this.#pausedAt >= LONGEST_PAUSE) return;
    head.delivery.goOn();
    if (!faults.sendsNoPauseEvent) head.given.send('resume');
  }

  #clear(): Waiting[] {
    this.#callOffStart();
    const all = this.#queue;
    this.#queue = [];
    all[0]?.delivery.cut();
    return all;
  }

  #startHead(): void {
    const [head] = this.#queue;
    if (!head || this.paused) return;
    const faults = this.#faultsOf(head.given);
    this.#callOffStart = this.clock.after(START + faults.startsLate, () => {
      const isRemote = head.given.voice?.localService === false;
      if (isRemote && (faults.failsOverNetwork || (!this.isOnline && !faults.hangsOffline))) {
        this.#leave(head.delivery);
        return head.given.send('error', { error: 'network' });
      }
      if (!this.#isMute(faults, isRemote)) head.delivery.start();
    });
  }

  #isMute(faults: Faults, isRemote: boolean): boolean {
    const { hasCancelled, hasPausedIdly, hasSaidNothing, wasLeft } = this.past;
    return (
      faults.neverStarts ||
      (faults.wedgesOnCancel && hasCancelled) ||
      (faults.isPoisonedByIdlePause && hasPausedIdly) ||
      (faults.diesOfEmptyText && hasSaidNothing) ||
      (faults.isDeadOnReturn && wasLeft) ||
      (faults.hangsOffline && isRemote && !this.isOnline)
    );
  }

  #leave(delivery: Delivery): void {
    this.#queue = this.#queue.filter((waiting) => waiting.delivery !== delivery);
    this.#startHead();
  }

  #fail(given: GivenText, error: SpeechSynthesisErrorCode, ms: number): void {
    this.clock.after(ms, () => given.send('error', { error }));
  }

  /** The faults as a voice commits them: none for a voice that is not meant. */
  #faultsOf({ voice }: GivenText): Faults {
    const { ofVoice } = this.faults;
    return ofVoice === undefined || ofVoice === voice?.name ? this.faults : new Faults();
  }
}
