const BEGINNING = /[a-z]{2,10}:\/\/\S|www\.\S/iy;
const ENDING = /[\s<>"«»“”]/g;
const PUNCTUATION = ".,;:!?…)]}'’*";

/** The index after the web address that begins at `at`, without the punctuation behind it; `at` when there is none. */
export function endOfWebAddress(text: string, at: number): number {
  BEGINNING.lastIndex = at;
  if (!BEGINNING.test(text)) return at;
  ENDING.lastIndex = at;
  let end = ENDING.exec(text)?.index ?? text.length;
  while (PUNCTUATION.includes(text.charAt(end - 1))) end--;
  return end;
}
