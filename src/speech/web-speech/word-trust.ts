import type { Voice } from '../engine.ts';

/** How many words have to be told in order before a voice that was caught is believed again. */
const PROOF = 3;

/**
 * Which voices tell their words as they say them. Some send an offset again and again (Firefox on macOS), or one that
 * goes backwards. One such report is passed over. At the second in a row no word of the utterance is believed any
 * more, nor any of that voice, until it has told one whole utterance in order.
 */
export class WordTrust {
  readonly #caught = new Set<string>();

  /** Begins to listen to the words of one utterance. */
  of(voice: Voice | undefined): ToldWords {
    const id = voice?.id ?? '';
    return new ToldWords(this.#caught.has(id), (isTrue) =>
      isTrue ? this.#caught.delete(id) : this.#caught.add(id),
    );
  }
}

/** What was told of the words of one utterance. */
export class ToldWords {
  readonly #judge: (isTrue: boolean) => void;
  readonly #isOnTrial: boolean;
  #isLost = false;
  #last = -1;
  #inOrder = 0;
  #astray = 0;

  constructor(isOnTrial: boolean, judge: (isTrue: boolean) => void) {
    this.#isOnTrial = isOnTrial;
    this.#judge = judge;
  }

  /** What a report is worth: a `word`, nothing, or the `end` of all belief in this utterance. */
  hear(offset: number): 'word' | 'nothing' | 'end' {
    if (this.#isLost) return 'nothing';
    if (offset > this.#last) {
      this.#last = offset;
      this.#inOrder += 1;
      this.#astray = 0;
      return this.#isOnTrial ? 'nothing' : 'word';
    }
    this.#astray += 1;
    if (this.#astray < 2) return 'nothing';
    this.#isLost = true;
    this.#judge(false);
    return 'end';
  }

  /** The utterance was said to its end. */
  close(): void {
    if (!this.#isLost && this.#inOrder >= PROOF) this.#judge(true);
  }
}
