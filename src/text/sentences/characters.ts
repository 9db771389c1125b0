const LOWER = /\p{Ll}/u;
const LETTER = /\p{L}/u;
const BLANK = /[\t \u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/;

/** True when `char` is one of `chars`. The empty string, which `charAt` gives past the end, is none of them. */
export function isOneOf(char: string, chars: string): boolean {
  return char !== '' && chars.includes(char);
}

/** A line feed, a carriage return or one of Unicode's own line and paragraph separators. */
export function isLineBreak(char: string): boolean {
  return isOneOf(char, '\n\r\v\f\u0085\u2028\u2029');
}

/** A space that does not end the line: plain, no-break (U+00A0), narrow no-break (U+202F), zero-width. */
export function isBlank(char: string): boolean {
  return char === ' ' || BLANK.test(char);
}

/** What may end a sentence: `.` `!` `?` `…`, and the stops of Arabic, Chinese and Japanese quotations. */
export function isStop(char: string): boolean {
  return isOneOf(char, '.!?…‥؟۔。！？');
}

/** A letter of any script. Half of a surrogate pair is none. */
export function isLetter(char: string): boolean {
  return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || (char > '\x7f' && LETTER.test(char));
}

/** A lower-case letter. */
export function isLower(char: string): boolean {
  return (char >= 'a' && char <= 'z') || (char > '\x7f' && LOWER.test(char));
}

/** A letter that may open a sentence: a capital, or a letter of a script without capitals. */
export function isCapital(char: string): boolean {
  return isLetter(char) && !isLower(char);
}

/** A digit from 0 to 9. */
export function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

/** The index of the first character from `at` on that is no blank. Line breaks are not blanks. */
export function skipBlanks(text: string, at: number): number {
  let index = at;
  while (isBlank(text.charAt(index))) index++;
  return index;
}
