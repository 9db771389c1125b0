import { isDigitAt, isNumberSpaceAt } from './characters.ts';

/** Groups are of three digits, and a number of more than three before the first space has none: « en 2010 300 ». */
const GROUP = 3;

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigitAt(text, end)) end++;
  return end;
}

/** The index after the digits from `at` on and the groups that follow them: `12`, `1 234 567`. */
export function endOfGroupedDigits(text: string, at: number): number {
  let end = endOfDigits(text, at);
  if (end - at > GROUP) return end;
  while (isNumberSpaceAt(text, end) && endOfDigits(text, end + 1) - end - 1 === GROUP) end += 1 + GROUP;
  return end;
}

const MINUTES_LEFT = String.raw`(?:[ \u00a0\u202f]?\d\d(?!\d))?`;

/** What is read with the number: `8 h`, `8 h 30`, `8 h00`, `12 %`, `3,5 M€`, `-5 °C`. */
const UNIT = new RegExp(
  String.raw`[ \u00a0\u202f]?(?:[hH]${MINUTES_LEFT}(?![\p{L}\d])|[%‰]|(?:k|K|M|Mds?|Mrds?)?[€$£¥](?!\d)|°(?:[CFK](?!\p{L}))?)`,
  'uy',
);

/** The index after the unit that belongs to the number ending at `end`; `end` itself when there is none. */
export function endOfUnit(text: string, end: number): number {
  UNIT.lastIndex = end;
  return UNIT.test(text) ? UNIT.lastIndex : end;
}
