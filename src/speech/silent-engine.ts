import type { Engine, Utterance, UtteranceListener } from './engine.ts';

/** The engine of a browser that cannot speak: everything but the voice works. */
export class SilentEngine implements Engine {
  readonly voices = [];
  readonly voiceSearch = 'none';
  readonly mustWaitForVoices = false;

  findVoices(): void {}

  onVoices(): void {}

  longestText(): number {
    return Infinity;
  }

  speak(_utterance: Utterance, listener: UtteranceListener): void {
    listener.ended('no-voice');
  }

  halt(): void {}

  giveWay(): void {}

  pageShown(): void {}
}
