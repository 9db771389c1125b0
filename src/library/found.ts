/** An article in which something was found. */
export interface Found {
  readonly id: string;
  /** The higher, the better; comparable within one search only. */
  readonly score: number;
  /** What stands around the words in the text; empty where only the title was looked at, or far down the list. */
  readonly excerpt: string;
  /** Index of the paragraph of the excerpt. */
  readonly paragraph: number;
}
