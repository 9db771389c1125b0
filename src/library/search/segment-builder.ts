import type { Posting, Segment } from './segment.ts';

/** Gathers the terms of articles into a segment. */
export class SegmentBuilder {
  readonly #articles: string[] = [];
  readonly #lengths: number[] = [];
  /** The postings of each term as bytes, and the article of the last one. */
  readonly #terms = new Map<string, { readonly bytes: number[]; last: number }>();

  /** How many articles there are so far. */
  get size(): number {
    return this.#articles.length;
  }

  /** Takes an article in. @param length How many terms it has. @returns Its index. */
  add(id: string, length: number): number {
    this.#lengths.push(length);
    return this.#articles.push(id) - 1;
  }

  /** Posts a term once for each article that has it, in the order of the articles. */
  post(term: string, { article, weight, paragraph }: Posting): void {
    let posted = this.#terms.get(term);
    if (!posted) this.#terms.set(term, (posted = { bytes: [], last: 0 }));
    pushVarint(posted.bytes, article - posted.last);
    pushVarint(posted.bytes, weight);
    pushVarint(posted.bytes, paragraph);
    posted.last = article;
  }

  build(): Segment {
    const terms = [...this.#terms.keys()].toSorted(byCodeUnits);
    const starts = new Uint32Array(terms.length + 1);
    const lists = terms.map((term) => this.#terms.get(term)?.bytes ?? []);
    for (const [index, bytes] of lists.entries()) starts[index + 1] = (starts[index] ?? 0) + bytes.length;
    const postings = new Uint8Array(starts.at(-1) ?? 0);
    for (const [index, bytes] of lists.entries()) postings.set(bytes, starts[index]);
    return {
      articles: this.#articles,
      lengths: Uint32Array.from(this.#lengths),
      terms: terms.join('\n'),
      starts,
      postings,
    };
  }
}

function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : 1;
}

function pushVarint(bytes: number[], number: number): void {
  let rest = number;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}
