import { isFeminine } from './numbers/feminine.ts';
import { sayDecimals, sayNumber, sayWhole } from './numbers/number.ts';
import { bareAfter, bareBefore, number, sign } from './numbers/pattern.ts';
import type { Rule } from './rule.ts';

/** « 1 234,5 », « -60 », « 007 », « 21 personnes » → …, moins soixante, zéro zéro sept, vingt et une. */
export const numbers: Rule = {
  name: 'numbers',
  pattern: new RegExp(`${bareBefore}${sign}${number}${bareAfter}`, 'gu'),
  write({ 0: written, index, input }) {
    const feminine = written.endsWith('1') && isFeminine(nounAfter(input, index + written.length));
    return sayNumber(written, feminine);
  },
};

/** « 1 000 000 habitants » → un million d’habitants. */
export const millions: Rule = {
  name: 'millions',
  pattern: new RegExp(
    String.raw`${bareBefore}(\d{1,3}(?:(?:[ .]000){2,8}|0{6})) (?=([a-zß-ÿœšž]{3,30}[sx])(?![A-Za-zÀ-ɏ]))`,
    'gu',
  ),
  write([, amount = '', noun = '']) {
    if (
      /^(?:dans|sous|vers|sans|mais|alors|puis|plus|moins|nous|vous|elles|après|depuis|parmi|très|sont)$/.test(
        noun,
      )
    )
      return undefined;
    return `${sayNumber(amount)} ${/^[aeiouyhàâéèêîïôœ]/.test(noun) ? 'd’' : 'de '}`;
  },
};

/** « version 2.0 » → deux point zéro. */
export const points: Rule = {
  name: 'points',
  pattern: new RegExp(String.raw`${bareBefore}(\d{1,9})\.(\d{1,2}|\d{4,9})${bareAfter}`, 'gu'),
  write: ([, whole = '', part = '']) => `${sayWhole(whole)} point ${sayDecimals(part)}`,
};

function nounAfter(text: string, offset: number): string {
  return /^ ([a-zß-ÿœšž]{2,30})/u.exec(text.slice(offset, offset + 32))?.[1] ?? '';
}
