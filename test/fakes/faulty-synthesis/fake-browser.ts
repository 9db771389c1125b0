import { vi } from 'vitest';
import { type Clock, testClock } from './clock.ts';
import { DeviceSpeech } from './device-speech.ts';
import { FakeUtterance } from './fake-utterance.ts';
import type { Faults } from './faults.ts';
import { FaultySynthesis } from './faulty-synthesis.ts';
import { PageTimers } from './page-timers.ts';
import type { SpeechLog } from './speech-log.ts';

/** A page that can be shown, hidden, tapped, and that goes. */
class FakePage {
  isHidden = false;
  isInTap = false;
  isGone = false;
}

/**
 * A browser around a `speechSynthesis` that may commit any fault: its page is hidden and shown, the network comes and
 * goes, somebody taps, another tab speaks. It needs vitest's fake timers.
 */
export class FakeBrowser {
  readonly faults: Faults;
  readonly #clock: Clock = testClock();
  readonly #device: DeviceSpeech;
  readonly #otherTab: FaultySynthesis;
  #page = new FakePage();
  #synthesis: FaultySynthesis;
  #window = new EventTarget();
  #timers: PageTimers;

  constructor(faults: Faults) {
    this.faults = faults;
    this.#device = new DeviceSpeech(faults, this.#clock);
    this.#otherTab = new FaultySynthesis(this.#device, new FakePage());
    this.#synthesis = new FaultySynthesis(this.#device, this.#page);
    this.#timers = this.#newTimers();
    this.#putOnGlobals();
  }

  get synthesis(): FaultySynthesis {
    return this.#synthesis;
  }

  get log(): SpeechLog {
    return this.#device.log;
  }

  /** What is heard now, and how far in it the voice is, in code units. */
  get hearing(): { readonly text: string; readonly offset: number } | undefined {
    return this.#device.hearing;
  }

  get isHidden(): boolean {
    return this.#page.isHidden;
  }

  /** Does something as a tap does it: the browser lets it speak. */
  tap(act: () => void): void {
    this.#page.isInTap = true;
    act();
    this.#page.isInTap = false;
  }

  /** Goes to another app, or locks the screen. */
  hide(): void {
    if (this.#page.isHidden) return;
    this.#page.isHidden = true;
    this.#device.past.wasLeft = true;
    if (this.faults.stopsWhenHidden || this.faults.isDeadOnReturn) this.#device.interrupt(this.#synthesis);
    this.#window.dispatchEvent(new Event('visibilitychange'));
  }

  /** Comes back to the page. */
  show(): void {
    if (!this.#page.isHidden) return;
    this.#page.isHidden = false;
    this.#window.dispatchEvent(new Event('visibilitychange'));
  }

  goOffline(): void {
    this.#device.isOnline = false;
    this.#window.dispatchEvent(new Event('offline'));
  }

  goOnline(): void {
    this.#device.isOnline = true;
    this.#window.dispatchEvent(new Event('online'));
  }

  /** Another tab of the browser silences all, as one does that begins to read. */
  cancelInOtherTab(): void {
    this.#otherTab.cancel();
  }

  /** Another tab gives the common queue a text, if it is not saying one already. */
  speakInOtherTab(text: string): void {
    if (!this.#otherTab.speaking) this.#otherTab.speak(new FakeUtterance(text));
  }

  /** The page goes, and comes back with nothing in its memory. */
  reload(): void {
    this.#window.dispatchEvent(new Event('pagehide'));
    this.crash();
  }

  /** The same, but the page is not told that it goes. */
  crash(): void {
    if (!this.faults.survivesReload) this.#device.interrupt(this.#synthesis);
    this.#page.isGone = true;
    this.#timers.clearAll();
    this.#page = new FakePage();
    this.#window = new EventTarget();
    this.#device.past.wasLeft = false;
    this.#synthesis = new FaultySynthesis(this.#device, this.#page);
    this.#timers = this.#newTimers();
    this.#putOnGlobals();
  }

  #newTimers(): PageTimers {
    const page = this.#page;
    return new PageTimers(this.#clock, () => page.isHidden && this.faults.throttlesTimers);
  }

  #putOnGlobals(): void {
    const { setTimeout, setInterval, clear } = this.#timers;
    const page = this.#page;
    const listening = this.#window;
    const globals = {
      SpeechSynthesisUtterance: FakeUtterance,
      speechSynthesis: this.#synthesis,
      setTimeout,
      setInterval,
      clearTimeout: clear,
      clearInterval: clear,
      addEventListener: listening.addEventListener.bind(listening),
      removeEventListener: listening.removeEventListener.bind(listening),
      document: {
        addEventListener: listening.addEventListener.bind(listening),
        get hidden() {
          return page.isHidden;
        },
        get visibilityState() {
          return page.isHidden ? 'hidden' : 'visible';
        },
      },
    };
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  }
}
