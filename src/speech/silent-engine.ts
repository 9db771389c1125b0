import type { Engine, Utterance, UtteranceListener } from './engine.ts';

/** The engine of a browser that cannot speak: everything but the voice works. */
export class SilentEngine implements Engine {
  readonly voices = [];
  readonly voiceSearch = 'none';

  onVoices(): void {}

  speak(_utterance: Utterance, listener: UtteranceListener): void {
    listener.ended('no-voice');
  }

  halt(): void {}
}
