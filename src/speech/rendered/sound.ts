import type { Outcome } from '../engine.ts';
import { wavHeader } from '../wav-header.ts';
import { RATE, silence } from './samples.ts';

/** As in `HTMLMediaElement`. */
const HAVE_CURRENT_DATA = 2;

/** What is needed of an `<audio>`. */
export type AudioLike = EventTarget &
  Pick<
    HTMLAudioElement,
    | 'src'
    | 'currentTime'
    | 'paused'
    | 'ended'
    | 'seeking'
    | 'readyState'
    | 'playbackRate'
    | 'defaultPlaybackRate'
    | 'preservesPitch'
    | 'play'
    | 'pause'
    | 'load'
    | 'removeAttribute'
  >;

/** Told of the sound. */
interface SoundListener {
  /** It has begun to play, has moved on or has come to its end. */
  moved(): void;
  /** It was stopped by somebody else, or cannot be played. */
  ended(outcome: Extract<Outcome, 'interrupted' | 'not-allowed' | 'failed'>): void;
}

/** The one `<audio>` through which all is heard: a phone with its screen locked lets a page go on with it. */
export class Sound {
  readonly #audio: AudioLike;
  readonly #listener: SoundListener;
  /** True from `play` to `pause`. */
  #isWanted = false;
  #isUnlocked = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(audio: AudioLike, listener: SoundListener) {
    this.#audio = audio;
    this.#listener = listener;
    audio.preservesPitch = true;
    for (const type of ['playing', 'timeupdate', 'seeked', 'ended'] as const)
      audio.addEventListener(type, () => this.#isWanted && listener.moved());
    // At its end it pauses by itself; a new source has it paused for a moment.
    audio.addEventListener('pause', () => {
      if (this.#isWanted && audio.paused && !audio.ended) this.#end('interrupted');
    });
    audio.addEventListener('error', () => this.#isWanted && this.#end('failed'));
  }

  /** Where it is, in seconds from the beginning of the source. */
  get time(): number {
    return this.#audio.currentTime;
  }

  /** Multiple of the speed at which it was rendered. */
  get rate(): number {
    return this.#audio.playbackRate;
  }

  /** True while it is heard, and when it has been to its end. */
  get isHeard(): boolean {
    const { paused, ended, seeking, readyState } = this.#audio;
    const plays = (!paused || ended) && !seeking && readyState >= HAVE_CURRENT_DATA;
    return this.#isWanted && plays;
  }

  /** Call it within a tap: Safari lets an element play later only if it has played within one. */
  unlock(): void {
    if (this.#isUnlocked) return;
    this.#isUnlocked = true;
    this.#setSource([wavHeader(RATE, RATE), silence(RATE)]);
    this.play();
  }

  /** Puts a source in the place of the one before, at a time in seconds. */
  load(parts: readonly BlobPart[], time: number): void {
    this.#setSource(parts);
    this.seek(time);
  }

  seek(time: number): void {
    this.#audio.currentTime = time;
  }

  /** @param rate Multiple of the speed at which it was rendered. */
  play(rate = 1): void {
    this.#isWanted = true;
    this.#audio.defaultPlaybackRate = rate;
    this.#audio.playbackRate = rate;
    if (this.#audio.paused) this.#audio.play().catch((error: unknown) => this.#refuse(error));
  }

  pause(): void {
    this.#isWanted = false;
    clearTimeout(this.#timer);
    this.#audio.pause();
  }

  /** Gives its source back, and the media keys to whoever had them before. */
  release(): void {
    this.pause();
    const { src } = this.#audio;
    if (!src) return;
    this.#audio.removeAttribute('src');
    this.#audio.load();
    URL.revokeObjectURL(src);
  }

  /** Tells that it has moved once it will have come to a time, as near to it as the browser can. */
  wakeAt(time: number): void {
    clearTimeout(this.#timer);
    if (!this.isHeard) return;
    const delay = ((time - this.time) / this.#audio.playbackRate) * 1000;
    this.#timer = setTimeout(() => this.#listener.moved(), Math.max(delay, 5));
  }

  #setSource(parts: readonly BlobPart[]): void {
    const old = this.#audio.src;
    this.#audio.src = URL.createObjectURL(new Blob([...parts], { type: 'audio/wav' }));
    if (old) URL.revokeObjectURL(old);
  }

  #refuse(error: unknown): void {
    if (!this.#isWanted) return;
    const name = error instanceof DOMException ? error.name : '';
    // It was given another source, or was paused, before it began.
    if (name === 'AbortError') return;
    if (name === 'NotAllowedError') this.#isUnlocked = false;
    this.#end(name === 'NotAllowedError' ? 'not-allowed' : 'failed');
  }

  #end(outcome: Parameters<SoundListener['ended']>[0]): void {
    this.pause();
    this.#listener.ended(outcome);
  }
}
