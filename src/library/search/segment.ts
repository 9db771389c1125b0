/**
 * The index of some articles, as it is kept. The postings of a term are three numbers for each article that has it, in the
 * articles' order: how far its index is from that of the one before, the term's weight there, and the paragraph where it
 * first stands, counted from 1, or 0 for the title. Each number is a varint: seven bits a byte, the lowest first.
 */
export interface Segment {
  readonly articles: readonly string[];
  /** How many terms each article has. */
  readonly lengths: Uint32Array<ArrayBuffer>;
  /** Every term once, in the order of their UTF-16 code units, a line each. */
  readonly terms: string;
  /** Where the postings of each term begin, and where the last ones end. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly postings: Uint8Array<ArrayBuffer>;
}

/** A term in an article. */
export interface Posting {
  /** Index of the article in its segment. */
  readonly article: number;
  /** How often it stands there; more where it stands in the title. */
  readonly weight: number;
  /** Where it first stands: a paragraph counted from 1, or 0 for the title. */
  readonly paragraph: number;
}
