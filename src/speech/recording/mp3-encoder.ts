import { createEncoder, type WasmMediaEncoder } from 'wasm-media-encoders';
import { RATE } from '../rendered/samples.ts';

/** In kbit/s, constant, so that every player knows how long the file is. All that the voice has is kept at it. */
const BITRATE = 48;

/** LAME: samples of 16 bits, mono, 16,000 a second → MP3. */
export class Mp3Encoder {
  readonly #lame: WasmMediaEncoder<'audio/mpeg'>;

  /**
   * @param module LAME as WebAssembly: `mp3.wasm` of wasm-media-encoders, or another build of it with the same interface.
   * @throws An error of WebAssembly where it is not that, or memory is short.
   */
  static async load(module: ArrayBuffer): Promise<Mp3Encoder> {
    const lame = await createEncoder('audio/mpeg', module);
    lame.configure({ sampleRate: RATE, channels: 1, bitrate: BITRATE, outputSampleRate: RATE });
    return new Mp3Encoder(lame);
  }

  private constructor(lame: WasmMediaEncoder<'audio/mpeg'>) {
    this.#lame = lame;
  }

  /** What can be written once these samples have been taken. Write it before the next call: LAME writes over it. */
  encode(samples: Int16Array): Uint8Array {
    const floats = new Float32Array(samples.length);
    samples.forEach((sample, at) => {
      floats[at] = sample / 0x8000;
    });
    return this.#lame.encode([floats]);
  }

  /** The rest. */
  finish(): Uint8Array {
    return this.#lame.finalize();
  }
}
