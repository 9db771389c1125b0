import type { Segment } from './segment.ts';

/** A segment that is looked up. */
export class OpenSegment {
  readonly segment: Segment;
  /** Every term once, in the order of their UTF-16 code units. */
  readonly terms: readonly string[];

  constructor(segment: Segment) {
    this.segment = segment;
    this.terms = segment.terms === '' ? [] : segment.terms.split('\n');
  }

  /** The indexes of the terms that begin with a text: from the first on, up to the second. */
  range(beginning: string): [from: number, to: number] {
    return [this.#firstFrom(beginning), this.#firstFrom(`${beginning}\uffff`)];
  }

  /** Goes through the postings of a term. @param term Its index. */
  forEach(term: number, each: (article: number, weight: number, paragraph: number) => void): void {
    const { postings, starts } = this.segment;
    const end = starts[term + 1] ?? 0;
    /** The article, the weight and the paragraph, as far as they are read. */
    const numbers: [number, number, number] = [0, 0, 0];
    let [number, shift, article, which] = [0, 0, 0, 0];
    for (let at = starts[term] ?? 0; at < end; at += 1) {
      const byte = postings[at] ?? 0;
      number |= (byte & 0x7f) << shift;
      shift += 7;
      if (byte > 0x7f) continue;
      numbers[which] = number;
      which += 1;
      [number, shift] = [0, 0];
      if (which < numbers.length) continue;
      article += numbers[0];
      each(article, numbers[1], numbers[2]);
      which = 0;
    }
  }

  #firstFrom(text: string): number {
    let [low, high] = [0, this.terms.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.terms[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
