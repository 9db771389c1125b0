/**
 * A `speechSynthesis` that does nothing by itself: a test lists its voices and sends its events. It
 * stands in for what no real browser does on demand: voices that come late, events that come late.
 */
export class FakeSynthesis extends EventTarget implements SpeechSynthesis {
  pending = false;
  speaking = false;
  readonly paused = false;
  onvoiceschanged = null;
  readonly spoken: SpeechSynthesisUtterance[] = [];
  cancels = 0;
  resumes = 0;
  #voices: SpeechSynthesisVoice[] = [];

  /** Lists these voices from now on, and says so unless `silently`. */
  list(voices: SpeechSynthesisVoice[], silently = false): void {
    this.#voices = voices;
    if (!silently) this.dispatchEvent(new Event('voiceschanged'));
  }

  getVoices(): SpeechSynthesisVoice[] {
    return this.#voices;
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.spoken.push(utterance);
  }

  cancel(): void {
    this.cancels += 1;
  }

  pause(): void {}

  resume(): void {
    this.resumes += 1;
  }
}

/** A voice as browsers list it. */
export function nativeVoice(lang: string, localService = true): SpeechSynthesisVoice {
  return { lang, localService, name: `Voix ${lang}`, voiceURI: `voix:${lang}`, default: true };
}
