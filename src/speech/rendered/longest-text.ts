/** The most that the embedded voice renders at once, in UTF-16 code units: so much of a sentence is there within a second. */
export const LONGEST_TEXT = 300;
