import type { Outcome } from '../engine.ts';
import { engineOf, type BrowserEngine } from './browser-engine.ts';

/** What the speech of one kind of browser does otherwise than one would think. */
export interface Quirks {
  /** How long after `cancel` what is given to `speak` may be lost, in ms. */
  readonly settle: number;
  /** Whether `cancel` also silences the other pages of the same origin, which share one queue. */
  readonly cancelsOtherPages: boolean;
  /** Whether a pause outlives `cancel`, so that `resume` has to follow. */
  readonly staysPaused: boolean;
  /** Whether a text without a voice may go to one that needs the network. */
  readonly choosesRemoteVoices: boolean;
  /** What an error `canceled` means that nobody asked for. */
  readonly canceled: Outcome;
  /** `rate` for some speeds as they are heard, the slowest first; in between it grows in proportion. */
  readonly rates: readonly Rate[];
}

interface Rate {
  readonly speed: number;
  readonly rate: number;
}

const AS_HEARD: readonly Rate[] = [
  { speed: 0.5, rate: 0.5 },
  { speed: 3, rate: 3 },
];

const QUIRKS: Readonly<Record<BrowserEngine, Quirks>> = {
  /**
   * `StopAndClearQueue` stops whatever the origin says and empties the queue of all pages; what comes after it is
   * not lost; `GetMatchingVoice` takes the voices from afar into account
   * (https://source.chromium.org/chromium/chromium/src/+/main:content/browser/speech/tts_controller_impl.cc).
   */
  chromium: {
    settle: 0,
    cancelsOtherPages: true,
    staysPaused: false,
    choosesRemoteVoices: true,
    canceled: 'interrupted',
    rates: AS_HEARD,
  },
  /**
   * Within 120 ms of `cancel`, 5 to 10 % of what is given to `speak` is lost: measured in Firefox 153 with
   * speech-dispatcher. `Cancel` leaves `mHoldQueue`, which is what `paused` tells, as it is
   * (https://searchfox.org/mozilla-central/source/dom/media/webspeech/synth/SpeechSynthesis.cpp).
   */
  firefox: {
    settle: 200,
    cancelsOtherPages: false,
    staysPaused: true,
    choosesRemoteVoices: false,
    canceled: 'interrupted',
    rates: AS_HEARD,
  },
  /**
   * `cancel` ends what is being said when the system says so, and a real failure is called `canceled` too
   * (https://github.com/WebKit/WebKit/blob/main/Source/WebCore/Modules/speech/SpeechSynthesis.cpp). The settle time is
   * not in the source: 125 to 150 ms are what other readers wait. `mapSpeechRateToPlatformRate` stretches 1 to 2 over
   * the whole upper half of what the system can do
   * (https://github.com/WebKit/WebKit/blob/main/Source/WebCore/platform/cocoa/PlatformSpeechSynthesizerCocoa.mm), so
   * our range up to 3 has to fit in there; below 1 it is in proportion. What is heard has not been measured.
   */
  webkit: {
    settle: 150,
    cancelsOtherPages: false,
    staysPaused: false,
    choosesRemoteVoices: false,
    canceled: 'failed',
    rates: [
      { speed: 0.5, rate: 0.5 },
      { speed: 1, rate: 1 },
      { speed: 3, rate: 2 },
    ],
  },
};

/** The quirks of a browser, by its user agent string. */
export function quirksOf(userAgent: string): Quirks {
  return QUIRKS[engineOf(userAgent)];
}

/** What makes the browser speak at a speed: a value for `rate`. */
export function rateFor(speed: number, { rates }: Pick<Quirks, 'rates'>): number {
  const above = rates.find((each) => each.speed >= speed) ?? rates.at(-1);
  const below = rates.findLast((each) => each.speed < speed) ?? above;
  if (!above || !below || above === below) return above?.rate ?? speed;
  return below.rate + ((speed - below.speed) * (above.rate - below.rate)) / (above.speed - below.speed);
}
