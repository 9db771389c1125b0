/** Where a reader is in an article. */
export interface Place {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** Offset in the paragraph's text, in UTF-16 code units. */
  readonly offset: number;
}

/** Where every article begins. */
export const BEGINNING: Place = { paragraph: 0, offset: 0 };
