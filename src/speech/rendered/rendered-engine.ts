import { EMBEDDED_VOICE } from '../embedded-voice.ts';
import type { Engine, Outcome, Utterance, UtteranceListener, Voice, VoiceSearch } from '../engine.ts';
import type { Place } from '../place.ts';
import type { VoiceStore } from '../voice-store.ts';
import { LONGEST_TEXT } from './longest-text.ts';
import { isSame, type Passage } from './passage.ts';
import { type Found, Reel } from './reel.ts';
import { type AudioLike, Sound } from './sound.ts';
import { nextChange, type Stretch, stretchOf } from './stretch.ts';
import type { Synthesizer } from './synthesizer.ts';
import { hasOtherSilences, type Track, trackOf } from './track.ts';

/** In seconds: so far from where it should be, the sound is still there. */
const NEAR = 0.15;

/** What is to be said. */
interface Current {
  readonly utterance: Utterance;
  readonly listener: UtteranceListener;
  /** True where it goes on from what has just ended. */
  readonly follows: boolean;
  /** Where it is heard, once it has been rendered. */
  heard: Stretch | undefined;
  hasStarted: boolean;
  /** The last word that was told, as an offset of the passage's text. */
  told: number;
}

/**
 * The embedded voice. What it says is rendered ahead and played from one source, on and on; what is reported of it is
 * read from where the sound is, so that a page that sleeps for a while reports late, in order, and loses nothing.
 */
export class RenderedEngine implements Engine {
  readonly mustWaitForVoices = false;
  readonly #voice: VoiceStore;
  readonly #sound: Sound;
  readonly #reel: Reel;
  #track: Track = trackOf([], 1);
  #current: Current | undefined;
  /** What has just ended, and runs on into what follows it. */
  #last: Passage | undefined;

  /** @param voice Whether the voice is on this device. */
  constructor(voice: VoiceStore, synthesizer: Synthesizer, audio: AudioLike) {
    this.#voice = voice;
    this.#sound = new Sound(audio, {
      moved: () => this.#follow(),
      ended: (outcome) => this.#end(outcome),
    });
    this.#reel = new Reel(synthesizer, {
      grown: () => this.#current && !this.#current.heard && this.#place(this.#current),
      failed: () => this.#current && !this.#current.heard && this.#end('failed'),
    });
  }

  get voices(): readonly Voice[] {
    return this.#voice.snapshot.status === 'ready' ? [EMBEDDED_VOICE] : [];
  }

  get voiceSearch(): VoiceSearch {
    return this.voices.length > 0 ? 'found' : 'none';
  }

  findVoices(): void {}

  onVoices(listener: () => void): void {
    let known = this.voiceSearch;
    this.#voice.addEventListener('change', () => {
      if (known === this.voiceSearch) return;
      known = this.voiceSearch;
      listener();
    });
  }

  longestText(): number {
    return LONGEST_TEXT;
  }

  speak(utterance: Utterance, listener: UtteranceListener): void {
    const follows = this.#isNext(utterance);
    const runsOut = this.#runsOut;
    const current = { utterance, listener, follows, heard: undefined, hasStarted: false, told: -1 };
    this.#current = current;
    this.#last = undefined;
    const found = this.#reel.find(utterance);
    if (found) this.#renew(found, utterance);
    else if (!this.#reel.isComing(utterance)) {
      if (!runsOut) this.#sound.pause();
      this.#reel.begin(utterance);
    }
    this.#sound.unlock();
    this.#place(current);
  }

  halt(): void {
    this.#current = undefined;
    if (this.#runsOut) return;
    this.#last = undefined;
    this.#sound.pause();
  }

  giveWay(): void {
    this.halt();
  }

  /** The reading is over: gives back what was heard, unless something is said. What is rendered is kept for the next Lire. */
  release(): void {
    if (this.#current) return;
    this.halt();
    this.#track = trackOf([], 1);
    this.#sound.release();
  }

  pageShown(): void {
    this.#follow();
  }

  /** How far the sound is, once the article can be heard from one source. */
  get position(): MediaPositionState | undefined {
    const last = this.#track.passages.at(-1);
    if (!last?.passage.utterance.place) return undefined;
    const position = Math.min(this.#sound.time, last.end);
    return { duration: last.end, position, playbackRate: this.#sound.rate };
  }

  /** Where in the article the reading is at a time of the sound, in seconds. */
  placeAt(time: number): Place | undefined {
    const { passages } = this.#track;
    return (passages.find(({ end }) => end > time) ?? passages.at(-1))?.passage.utterance.place;
  }

  /**
   * Whether the article has been said, and only silence is left to play. It is left to run: the next article, if there
   * is one, goes on from a sound that a locked phone has not seen end.
   */
  get #runsOut(): boolean {
    return this.#last?.utterance.left?.() === 0;
  }

  /** Whether an utterance is what the sound runs on into, now that what was before it has ended. */
  #isNext(utterance: Utterance): boolean {
    return this.#last !== undefined && isSame(this.#last.following?.utterance, utterance);
  }

  /** What follows may have changed since it was rendered: other pauses, or another pronunciation. */
  #renew({ passage }: Found, utterance: Utterance): void {
    const next = utterance.next?.();
    const { following } = passage;
    const isAsBefore = next?.pause === following?.pause && isSame(next?.utterance, following?.utterance);
    if (!isAsBefore) this.#reel.renewAfter(passage, utterance);
  }

  /** Has the sound be where the utterance is, once it has been rendered. */
  #place(current: Current): void {
    const found = this.#reel.find(current.utterance);
    if (!found) return;
    const { speed } = current.utterance;
    const stretch = stretchOf(this.#track, found);
    if (stretch && !this.#isToBeReplaced(stretch, speed)) {
      current.heard = stretch;
      if (!this.#isThere(current, stretch)) this.#sound.seek(stretch.start);
    } else {
      current.heard = this.#load(found, speed);
    }
    this.#sound.play(speed);
    this.#follow();
  }

  /** Whether a passage would better be heard from another track: all is rendered now, or silences are to be others. */
  #isToBeReplaced({ offset, start }: Stretch, speed: number): boolean {
    if (offset > 0 || this.#sound.time > start + NEAR) return false;
    const last = this.#track.passages.at(-1)?.passage;
    const isShort = this.#reel.isComplete && this.#reel.ready.at(-1)?.sound !== last?.sound;
    return isShort || hasOtherSilences(this.#track, speed);
  }

  #isThere({ follows }: Current, { start, from, until }: Stretch): boolean {
    const { time } = this.#sound;
    // The silence before it may have been made longer than the reader now wants it.
    return follows ? time > start - NEAR : from <= time && time < until;
  }

  #load(found: Found, speed: number): Stretch | undefined {
    if (!this.#reel.ready.includes(found.passage)) this.#reel.forgetBefore(found.passage);
    this.#track = trackOf(this.#reel.ready, speed);
    const stretch = stretchOf(this.#track, found);
    if (stretch) this.#sound.load(this.#track.parts, stretch.start);
    return stretch;
  }

  /** Reports what has been heard until now. */
  #follow(): void {
    let current = this.#current;
    while (current?.heard && this.#sound.isHeard) {
      this.#report(current, current.heard);
      if (current === this.#current) return this.#sound.wakeAt(nextChange(current.heard, this.#sound.time));
      current = this.#current;
    }
  }

  #report(current: Current, { placed, offset, start }: Stretch): void {
    const { listener } = current;
    const time = this.#sound.time;
    if (!current.hasStarted && time >= start - NEAR) {
      current.hasStarted = true;
      listener.started();
    }
    const word = placed.passage.words.findLast((each) => placed.start + each.time <= time);
    if (current === this.#current && word && word.offset >= offset && word.offset > current.told) {
      current.told = word.offset;
      listener.boundary(word.offset - offset);
    }
    if (current !== this.#current || time < placed.end) return;
    this.#current = undefined;
    this.#last = placed.passage;
    listener.ended('done');
  }

  #end(outcome: Outcome): void {
    const current = this.#current;
    this.halt();
    // What is in the element now cannot be gone on with.
    if (outcome !== 'interrupted') this.#track = trackOf([], 1);
    current?.listener.ended(outcome);
  }
}
