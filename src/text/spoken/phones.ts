import { sayWhole } from './numbers/number.ts';
import type { Rule } from './rule.ts';

/** « 06 12 34 56 78 », « 06.12.34.56.78 », « 0612345678 » → zéro six douze trente-quatre… */
export const phones: Rule = {
  name: 'phones',
  pattern: /(?<![A-Za-zÀ-ɏ\d_#@+:/,.-]|\d )0\d([ .-]?)\d\d(?:\1\d\d){3}(?![A-Za-zÀ-ɏ\d_]|[.,:/-]\d| \d)/gu,
  write: ([written]) => pairs(written.replace(/\D/g, '')),
};

/** « +33 6 12 34 56 78 », « +221 77 123 45 67 » → plus trente-trois six douze…, each group as it is written. */
export const internationalPhones: Rule = {
  name: 'internationalPhones',
  pattern:
    /(?<![A-Za-zÀ-ɏ\d_#@+:/,.-])\+(\d{1,3}(?: ?\(0\))?(?:[ .-]\d{1,4}){2,7}|\d{9,15})(?![A-Za-zÀ-ɏ\d_]|[.,:/-]\d| \d)/gu,
  write([, written = '']) {
    const [country = ''] = countryCode.exec(written) ?? [];
    const groups = written.slice(country.length).replace('(0)', '').split(/\D/);
    return ['plus', sayWhole(country), ...groups.filter((group) => group !== '').map(sayGroup)].join(' ');
  },
};

/** The codes of the E.164 plan that have one or two digits; all others have three. */
const countryCode = /^(?:1|7|2[07]|3[0-469]|4\d|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

function sayGroup(digits: string): string {
  return digits.length > 3 ? pairs(digits) : sayWhole(digits);
}

/** An odd digit comes first: « 61234 » is said six douze trente-quatre. */
function pairs(digits: string): string {
  return (digits.match(/^\d(?=(?:\d\d)+$)|\d\d/g) ?? []).map((pair) => sayWhole(pair)).join(' ');
}
