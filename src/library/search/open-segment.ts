import type { Segment } from './segment.ts';

/** A segment that is looked up. */
export class OpenSegment {
  readonly segment: Segment;
  /** Every term once, in the order of their UTF-16 code units. */
  readonly terms: readonly string[];
  /** How many terms all its articles have. */
  readonly length: number;

  constructor(segment: Segment) {
    this.segment = segment;
    this.length = segment.lengths.reduce((sum, length) => sum + length, 0);
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
    let article = 0;
    let weight = 0;
    let number = 0;
    let shift = 0;
    /** Which of the three numbers is being read. */
    let which = 0;
    for (let at = starts[term] ?? 0; at < end; at += 1) {
      const byte = postings[at] ?? 0;
      number |= (byte & 0x7f) << shift;
      shift += 7;
      if (byte > 0x7f) continue;
      if (which === 0) article += number;
      else if (which === 1) weight = number;
      else each(article, weight, number);
      which = (which + 1) % 3;
      number = 0;
      shift = 0;
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
