import { isCapital, isDigit, isLetter, isLower, isOneOf } from './characters.ts';
import type { Pause } from './pause.ts';

const OPENING = '«“([—–';
const ADDRESS = /(?:[a-z]:\/\/|www\.)\S*$/i;
const LONGEST_ADDRESS = 200;

function isInAddress(text: string, end: number): boolean {
  return ADDRESS.test(text.slice(Math.max(0, end - LONGEST_ADDRESS), end));
}

/**
 * True when a sentence opens at the end of `pause` although no space stands there: `fini.Puis`, `Non !Si !`. The stops
 * of `3.14`, `H.G.W` and `page.php?Id=3` are inside a word.
 */
export function opensUnspaced(text: string, { start, end }: Pause): boolean {
  const first = text.charAt(end);
  if (isDigit(first) || isInAddress(text, end)) return false;
  if (!isLetter(first)) return isOneOf(first, OPENING);
  if (!isCapital(first) || !isLower(text.charAt(end + 1))) return false;
  const isLoneDot = text.charAt(start) === '.' && end - start === 1;
  const endsWord = isLower(text.charAt(start - 1)) && isLower(text.charAt(start - 2));
  const endsRemark = isOneOf(text.charAt(start - 1), ')»”');
  return !isLoneDot || endsWord || endsRemark;
}
