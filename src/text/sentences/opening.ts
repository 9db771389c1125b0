import { isBlank, isCapital, isLower, isOneOf } from './characters.ts';

const OPENING_MARKS = '«‹“„‘"\'’([{—–―-*•·¿¡#>^_';

/** `(…)` and `[...]`, the mark of an omission, read as one opening mark. */
const OMISSION = /[([](?:\.{3}|…)[)\]]/y;

/** `a.` or `b)` before a capital: a lettered item. */
const LETTERED_ITEM = /[a-z][.)][ \u00a0\u202f]+[«“"]?[ \u00a0\u202f]?\p{Lu}/uy;

/** The index of the first character from `at` on that is neither space nor a mark that opens a sentence. */
export function skipOpening(text: string, at: number): number {
  let index = at;
  while (index < text.length) {
    OMISSION.lastIndex = index;
    const char = text.charAt(index);
    if (isOneOf(char, '([') && OMISSION.test(text)) index = OMISSION.lastIndex;
    else if (isBlank(char) || isOneOf(char, OPENING_MARKS)) index++;
    else break;
  }
  return index;
}

/** True for `iPhone` or `eBay`: a name that hides its capital, so that it may open a sentence. */
function hidesItsCapital(text: string, at: number): boolean {
  return isCapital(text.charAt(at + 1)) && isLower(text.charAt(at + 2));
}

/**
 * True when the sentence goes on at `at`: a lower-case word, as in « Vraiment ? » dit-il, or a comma, a semicolon
 * or a colon.
 */
export function goesOn(text: string, at: number): boolean {
  if (isOneOf(text.charAt(at), ',;:')) return true;
  const first = skipOpening(text, at);
  if (!isLower(text.charAt(first)) || hidesItsCapital(text, first)) return false;
  LETTERED_ITEM.lastIndex = first;
  return !LETTERED_ITEM.test(text);
}
