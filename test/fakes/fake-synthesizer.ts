import type { Synthesizer } from '../../src/speech/rendered/synthesizer.ts';

/** What a letter takes, in samples: a tenth of a second. */
const LETTER = 1600;

/** Renders a tenth of a second of sound for each character, at once, until it is told to fail. */
export class FakeSynthesizer implements Synthesizer {
  readonly rendered: string[] = [];
  isBroken = false;

  async render(
    text: string,
    _sounding: { readonly pitch: number },
    signal: AbortSignal,
  ): Promise<Int16Array<ArrayBuffer>> {
    signal.throwIfAborted();
    if (this.isBroken) throw new Error('broken');
    this.rendered.push(text);
    return new Int16Array(text.length * LETTER).fill(1000);
  }
}
