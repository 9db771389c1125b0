import type { AudioLike } from '../../src/speech/rendered/sound.ts';

/** An `<audio>` whose time a test moves. Its sources load at once and have no end. */
export class FakeAudio extends EventTarget implements AudioLike {
  readonly sources: string[] = [];
  currentTime = 0;
  paused = true;
  ended = false;
  seeking = false;
  readyState = 4;
  playbackRate = 1;
  defaultPlaybackRate = 1;
  preservesPitch = false;
  /** Whether the browser lets it play. */
  isAllowed = true;

  get src(): string {
    return this.sources.at(-1) ?? '';
  }

  set src(source: string) {
    this.sources.push(source);
    this.currentTime = 0;
    this.paused = true;
  }

  async play(): Promise<void> {
    if (!this.isAllowed) throw new DOMException('no tap', 'NotAllowedError');
    this.paused = false;
    this.dispatchEvent(new Event('playing'));
  }

  pause(): void {
    this.paused = true;
  }

  removeAttribute(): void {
    this.sources.push('');
  }

  load(): void {}

  /** Plays on for so long, in seconds, and tells of it only then, as in a page that was asleep. */
  advance(seconds: number): void {
    if (this.paused) return;
    this.currentTime += seconds;
    this.dispatchEvent(new Event('timeupdate'));
  }

  /** The system stops it, for a call. */
  cutOff(): void {
    this.paused = true;
    this.dispatchEvent(new Event('pause'));
  }
}
