import { isSpeakable } from '../../../src/speech/chunks.ts';
import type { Place } from '../../../src/speech/place.ts';
import type { Sentenced } from '../../../src/text/article.ts';

/** An article as one string, to tell which of two places comes first. Each of its words occurs once. */
export class TextMap {
  readonly #starts: readonly number[];
  readonly #whole: string;
  readonly #sentences: readonly number[];

  constructor(paragraphs: readonly Sentenced[]) {
    this.#whole = paragraphs.map(({ text }) => text).join('\n');
    this.#starts = paragraphs.map((_, index) =>
      paragraphs.slice(0, index).reduce((length, { text }) => length + text.length + 1, 0),
    );
    this.#sentences = paragraphs.flatMap((paragraph, index) =>
      paragraph.sentences
        .filter(({ start, end }) => isSpeakable(paragraph.text.slice(start, end)))
        .map(({ start }) => (this.#starts[index] ?? 0) + start),
    );
  }

  /** Where a place is in the string. */
  at({ paragraph, offset }: Place): number {
    return (this.#starts[paragraph] ?? 0) + offset;
  }

  /** Where a text that was heard begins; undefined for what is not of this article. */
  find(text: string): number | undefined {
    const found = this.#whole.indexOf(text);
    return found === -1 ? undefined : found;
  }

  /** The number of the sentence around an offset, from 0, among those that have something to say. */
  sentence(offset: number): number {
    return Math.max(
      0,
      this.#sentences.findLastIndex((start) => start <= offset),
    );
  }

  /** Where the sentence around an offset begins. */
  sentenceStart(offset: number): number {
    return this.#sentences[this.sentence(offset)] ?? 0;
  }

  /** The first offset from another on at which there is something to say. */
  nextSpeakable(offset: number): number {
    const found = this.#whole.slice(offset).search(/[\p{L}\p{N}]/u);
    return found === -1 ? this.#whole.length : offset + found;
  }
}
