import { quietTone } from './quiet-tone.ts';

/**
 * A sound that nobody hears, played beside the voice: browsers hand the media keys to what plays through an `<audio>`,
 * and `speechSynthesis` does not.
 */
export class QuietSound {
  #audio: HTMLAudioElement | undefined;

  /** Plays from now on. Where the browser refuses, the keys stay with whoever has them. */
  play(): void {
    this.#audio ??= makeAudio();
    this.#audio.play().catch(() => undefined);
  }

  /** Falls silent, and keeps the keys: Play on a headset still comes to this page. */
  pause(): void {
    this.#audio?.pause();
  }

  /** Falls silent, and gives the keys back to whoever had them before. */
  release(): void {
    if (!this.#audio) return;
    const { src } = this.#audio;
    this.#audio.removeAttribute('src');
    this.#audio.load();
    this.#audio = undefined;
    URL.revokeObjectURL(src);
  }
}

function makeAudio(): HTMLAudioElement {
  const audio = new Audio(URL.createObjectURL(new Blob([quietTone()], { type: 'audio/wav' })));
  audio.loop = true;
  return audio;
}
