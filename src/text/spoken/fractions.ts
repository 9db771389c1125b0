import { ordinal } from './numbers/ordinal.ts';
import { cardinal } from './numbers/cardinal.ts';
import { sign, whole } from './numbers/pattern.ts';
import type { Rule } from './rule.ts';

/** « 1/2 », « 3/4 », « 4 1/3 », « 1/7 » → un demi, trois quarts, quatre et un tiers, un septième; « 12/20 » → douze sur vingt. */
export const fractions: Rule = {
  name: 'fractions',
  pattern: new RegExp(
    String.raw`(?<![\u0300-\u036fA-Za-zÀ-ɏ\d_#@.,:/-])(?:(${sign}${whole}) )?(${sign}\d{1,3})/(\d{1,7})(?![\u0300-\u036fA-Za-zÀ-ɏ\d_]|[.,:/-]\d| \d{3})`,
    'gu',
  ),
  write: ([, units = '', top = '', bottom = '']) => {
    const part = `${signed(top)}${parts(top.replace(/\D/g, ''), bottom)}`;
    return units === '' ? part : `${signed(units)}${cardinal(units.replace(/\D/g, ''))} et ${part}`;
  },
};

/** « ½ », « 2¾ » → un demi, deux trois quarts. */
const vulgar: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅛': '1/8',
};

export const vulgarFractions: Rule = {
  name: 'vulgarFractions',
  pattern: /(?:(?<![A-Za-zÀ-ɏ\d.,:/-]|\d )(\d{1,3}) ?)?([½⅓⅔¼¾⅕⅛])(?![A-Za-zÀ-ɏ\d])/gu,
  write([, units, character = '']) {
    const [top = '', bottom = ''] = (vulgar[character] ?? '').split('/');
    return units === undefined ? parts(top, bottom) : `${cardinal(units)} et ${parts(top, bottom)}`;
  },
};

/** A tenth is a part; « 12/20 » is a mark and « 7/6 » an account: those are said « sur ». */
function parts(top: string, bottom: string): string {
  const [over, under] = [Number(top), Number(bottom)];
  if (over === 0 || under < 2 || over === under || (under > 10 && over > 1))
    return `${cardinal(top)} sur ${cardinal(bottom)}`;
  const plural = over > 1 ? 's' : '';
  const named =
    under === 2
      ? `demi${plural}`
      : under === 3
        ? 'tiers'
        : under === 4
          ? `quart${plural}`
          : ordinal(bottom) + plural;
  return `${cardinal(top)} ${named}`;
}

function signed(written: string): string {
  return /^[-−]/.test(written) ? 'moins ' : written.startsWith('+') ? 'plus ' : '';
}
