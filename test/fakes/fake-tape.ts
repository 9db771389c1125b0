import { RecordingProblem } from '../../src/speech/recording/recording-problem.ts';
import type { Taped } from '../../src/speech/recording/tape-messages.ts';
import type { Tape } from '../../src/speech/recording/tape.ts';

/** Writes down what it is given, until it has no more room. */
export class FakeTape implements Tape {
  /** Length of each piece, in samples, and the pause after it, in ms. */
  readonly pieces: [length: number, pause: number][] = [];
  readonly #room: number;

  /** @param room How many pieces it takes. */
  constructor(room = Infinity) {
    this.#room = room;
  }

  async begin(): Promise<void> {}

  async add(samples: Int16Array, pause: number): Promise<void> {
    if (this.pieces.length >= this.#room) throw new RecordingProblem('full');
    this.pieces.push([samples.length, pause]);
  }

  async finish(): Promise<Taped> {
    return { seconds: this.pieces.reduce((sum, [length]) => sum + length, 0) / 16_000, file: undefined };
  }
}
