/** A stretch of a string, in UTF-16 code units; `end` is excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a paragraph is in the article's structure. */
export type ParagraphKind = 'paragraph' | 'heading' | 'quote' | 'list-item';

/** A block of plain text. Sentences and words are spans of `text`. */
export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly text: string;
  /** BCP 47 tag of the text, where it is in another language than the article. */
  readonly lang?: string;
  /** Of a heading: 1 for a part or chapter, 2 and more for what is inside it. */
  readonly level?: number;
  /** Its sentences, in order, which together are all of the text; left out where nobody has looked for them. */
  readonly sentences?: readonly Span[];
}

/** A paragraph whose sentences are known. */
export interface Sentenced extends Paragraph {
  readonly sentences: readonly Span[];
}

/** An article as every other part of the app knows it: plain text in blocks, no markup. */
export interface Article {
  /** Stable and safe in an address: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the text, such as `fr` or `fr-CA`. */
  readonly lang: string;
  readonly paragraphs: readonly Paragraph[];
  /** Where it was published: a name or an address. */
  readonly source?: string;
  readonly author?: string;
  /** ISO 8601 date, such as `2023-11-13`. */
  readonly published?: string;
}
