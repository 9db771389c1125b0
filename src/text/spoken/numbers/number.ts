import { cardinal } from './cardinal.ts';

/** A number as the pattern `number` finds it, with or without its sign, taken apart. */
export interface WrittenNumber {
  readonly sign: '' | 'moins ' | 'plus ';
  /** The digits before the comma, without separators. */
  readonly whole: string;
  /** The digits after it. */
  readonly decimals: string;
}

/** Two decimals after a point, as calculators write them; three digits would be a group. */
const decimalPoint = /^\D?\d{1,9}\.\d{1,2}$/;

/** « −1 234,50 » → moins, 1234, 50. */
export function parseNumber(written: string): WrittenNumber {
  const grouped = /,000$|,\d{3},/.test(written);
  const [whole = '', decimals = ''] = grouped
    ? [written]
    : written.split(decimalPoint.test(written) ? '.' : ',');
  return {
    sign: /^[-−]/.test(whole) ? 'moins ' : whole.startsWith('+') ? 'plus ' : '',
    whole: whole.replace(/\D/g, ''),
    decimals: decimals.replace(/\D/g, ''),
  };
}

/** A number in words: « 1 234,5 » → mille deux cent trente-quatre virgule cinq. */
export function sayNumber(written: string, feminine = false): string {
  const { sign, whole, decimals } = parseNumber(written);
  const said = sign + sayWhole(whole, feminine && decimals === '');
  return decimals === '' ? said : `${said} virgule ${sayDecimals(decimals)}`;
}

/** Digits in words, zeros in front said too: « 007 » → zéro zéro sept. */
export function sayWhole(digits: string, feminine = false): string {
  const [zeros = ''] = /^0*(?=\d)/.exec(digits) ?? [];
  return 'zéro '.repeat(zeros.length) + cardinal(digits.slice(zeros.length), feminine);
}

/** Up to three decimals are said as a number (« 75 » → soixante-quinze), four in pairs, more one by one. */
export function sayDecimals(digits: string): string {
  const [zeros = ''] = /^0*(?=\d)/.exec(digits) ?? [];
  const rest = digits.length - zeros.length;
  if (rest <= 3) return sayWhole(digits);
  const parts = digits.slice(zeros.length).match(rest === 4 ? /\d\d/g : /\d/g) ?? [];
  return 'zéro '.repeat(zeros.length) + parts.map((part) => sayWhole(part)).join(' ');
}

/** French puts the plural from two on: « 1,9 million », « 0 euro », but « 2 euros ». */
export function isPlural({ whole }: WrittenNumber): boolean {
  return /[^01]|\d\d/.test(whole.replace(/^0+(?=\d)/, ''));
}
