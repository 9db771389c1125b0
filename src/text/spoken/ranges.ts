import { sayNumber } from './numbers/number.ts';
import { bareAfter, bareBefore, number, symbolEnd } from './numbers/pattern.ts';
import type { Rule } from './rule.ts';
import { unitSymbol } from './units.ts';

const unit = String.raw`(?:(?:er|i?[èe]me|[rè]?e)s?(?![A-Za-zÀ-ɏ])| ?(?:[hH](?![A-Za-zÀ-ɏ])|[%‰]|(?:[kKM]d?)?[€$£]|F ?CFA|EUR|${unitSymbol}${symbolEnd}))`;

/** « 12-15 » → douze à quinze; before a unit, « 5-10 km », only « 5- » is left to say; a score, « 3-0 », is said alike. */
export const ranges: Rule = {
  name: 'ranges',
  pattern: new RegExp(
    String.raw`${bareBefore}(?<!\d[-–−])(${number})[-–−](?:(${number})${bareAfter}(?!${unit})|(?=${number}${unit}))`,
    'gu',
  ),
  write: ([, from = '', to]) => `${sayNumber(from)} à ${to === undefined ? '' : sayNumber(to)}`,
};

/** « L. 121-1 », « article R4127-2 » → cent vingt et un tiret un: the numbers of a law are no range. */
export const legalNumbers: Rule = {
  name: 'legalNumbers',
  pattern:
    /(?<=(?:^|[^A-Za-zÀ-ɏ])(?:[LRDA]\.? ?|[Aa]rt(?:icles?|\.) ))\d{1,5}(?:-\d{1,4}){1,3}(?![A-Za-zÀ-ɏ\d_]|[.,:/-]\d)/gu,
  write: ([written]) =>
    written
      .split('-')
      .map((part) => sayNumber(part))
      .join(' tiret '),
};

/** « directive 96/57/CE » → quatre-vingt-seize cinquante-sept: the number of a European text is no fraction. */
export const directives: Rule = {
  name: 'directives',
  pattern: /(?<![A-Za-zÀ-ɏ\d_#@.,:/-])(\d{2,4})\/(\d{1,4})(?=\/(?:CEE?|UE|JAI)(?![A-Za-zÀ-ɏ]))/gu,
  write: ([, year = '', rank = '']) => `${sayNumber(year)} ${sayNumber(rank)}`,
};

/** « 2018/2019 », « 2018/19 » → deux mille dix-huit deux mille dix-neuf: a season or a school year. */
export const seasons: Rule = {
  name: 'seasons',
  pattern: /(?<![A-Za-zÀ-ɏ\d_#@.,:/-])((?:19|20)\d\d)\/((?:19|20)?\d\d)(?![A-Za-zÀ-ɏ\d_]|[.,:/-]\d)/gu,
  write: ([, first = '', second = '']) => `${sayNumber(first)} ${sayNumber(second)}`,
};
