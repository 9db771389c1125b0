/** The longest word and the longest way to say it, in UTF-16 code units: a few words, and some more to say them. */
export const LONGEST = { written: 60, spoken: 120 } as const;

/** The most entries of a lexicon: more would take too long to make ready before the first word. */
export const MOST = 1_000;
