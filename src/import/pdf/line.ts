/** A piece of text as a PDF places it. Lengths are in points, 72 to an inch, from the top left corner of the page. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where the letters stand. */
  readonly baseline: number;
  /** The height of the type. */
  readonly size: number;
}

/** A line of text on a page, or of a column of it. */
export interface Line extends Piece {
  /** From 0. */
  readonly page: number;
}

/** A page as its lines, in the order in which the file has them. */
export interface Page {
  readonly height: number;
  readonly lines: readonly Line[];
}
