import { type Currency, currencyAfter, currencyBefore, currencyOf } from './currencies.ts';
import { counted } from './numbers/counted.ts';
import { isPlural, parseNumber, sayNumber, sayWhole } from './numbers/number.ts';
import { number, sign, symbolEnd, unitedBefore } from './numbers/pattern.ts';
import type { Rule } from './rule.ts';
import { perSymbol, sayRates } from './units.ts';

/** « M€ », « Md€ », and the words before a symbol: « 3 millions € ». */
const multiplier = String.raw`(?:[kK]|Mds?|Mrds?|M|millions?|milliards?)`;

/** « 12,50 € » → douze euros cinquante centimes; « 3,5 M€ » → trois virgule cinq millions d’euros. */
export const money: Rule = {
  name: 'money',
  pattern: new RegExp(
    `${unitedBefore}(${sign}${number}) ?(?:(${multiplier}) ?)?(${currencyAfter})(${perSymbol}?)${symbolEnd}`,
    'gu',
  ),
  write: ([, amount = '', factor = '', symbol = '', rate = '']) =>
    sayMoney(amount, factor, currencyOf(symbol), rate),
};

/** « $1 », « £ 10 000 », « $3 millions » → un dollar, dix mille livres, trois millions de dollars. */
export const moneyBefore: Rule = {
  name: 'moneyBefore',
  pattern: new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ\d$€£])(${currencyBefore}) ?(${number})(?:(?: ?(${multiplier}))(?![A-Za-zÀ-ɏ\d]))?(?![A-Za-zÀ-ɏ\d_]|[.,]\d)`,
    'gu',
  ),
  write: ([, symbol = '', amount = '', factor = '']) => sayMoney(amount, factor, currencyOf(symbol), ''),
};

function sayMoney(amount: string, factor: string, currency: Currency | undefined, rate: string) {
  if (!currency) return undefined;
  const parsed = parseNumber(amount);
  const name = isPlural(parsed) ? currency.many : currency.one;
  if (factor !== '') return counted(multiplied(amount, factor), currency.many) + sayRates(rate);
  if (!/^\d\d?$/.test(parsed.decimals))
    return counted(sayNumber(amount, currency.feminine), name) + sayRates(rate);

  const hundredths = Number(parsed.decimals.padEnd(2, '0'));
  const cents =
    hundredths && `${sayWhole(String(hundredths))} ${hundredths > 1 ? currency.cents : currency.cent}`;
  const units = counted(sayWhole(parsed.whole, currency.feminine), name);
  const parts = [Number(parsed.whole) === 0 && cents ? '' : units, cents || ''];
  return parsed.sign + parts.filter((part) => part !== '').join(' ') + sayRates(rate);
}

/** « 3 M » → trois millions; « 500 k » → cinq cents mille is no French, « cinq cent mille » is. */
function multiplied(amount: string, factor: string): string {
  if (/^k$/i.test(factor)) {
    const { decimals, whole, sign: minus } = parseNumber(amount);
    if (decimals.length <= 3) return minus + sayWhole(String(Number(whole + decimals.padEnd(3, '0'))));
    return `${sayNumber(amount)} mille`;
  }
  const name = /^(?:Md|Mrd|milliard)/.test(factor) ? 'milliard' : 'million';
  return `${sayNumber(amount)} ${name}${isPlural(parseNumber(amount)) ? 's' : ''}`;
}
