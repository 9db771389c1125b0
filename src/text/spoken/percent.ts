import { sayNumber } from './numbers/number.ts';
import { number, sign, unitedBefore } from './numbers/pattern.ts';
import type { Rule } from './rule.ts';

/** « 0,5 % » → zéro virgule cinq pour cent; « 3 ‰ » → trois pour mille. */
export const percent: Rule = {
  name: 'percent',
  pattern: new RegExp(`${unitedBefore}(${sign}${number}) ?([%‰])`, 'gu'),
  write: ([, amount = '', symbol]) => `${sayNumber(amount)} pour ${symbol === '%' ? 'cent' : 'mille'}`,
};
