/** A stretch of a text, in UTF-16 code units, and what stands in its place; `end` is excluded. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** Nothing may rewrite it again. */
  readonly final?: boolean;
}
