import { ordinal } from './numbers/ordinal.ts';
import { unitedBefore, whole } from './numbers/pattern.ts';
import type { Rule } from './rule.ts';

/** « 1er », « 1ère », « 2e », « 3ème », « 100es », « 2èmement » → premier, première, deuxième, troisième… */
export const ordinals: Rule = {
  name: 'ordinals',
  pattern: new RegExp(
    String.raw`${unitedBefore}(${whole})(?:(er|[èe]?re|i?[èe]me|[eè])(s|ment)?|(nd|d)(e?s?))(?![\u0300-\u036fA-Za-zÀ-ɏ\d_])`,
    'gu',
  ),
  write({ input, index, 1: written = '', 2: suffix = '', 3: ending = '', 4: second, 5: agreement = '' }) {
    const digits = written.replace(/\D/g, '');
    if (/^0*$/.test(digits)) return undefined;
    if (second !== undefined) return digits === '2' ? `second${agreement}` : undefined;
    // « la 1e fois » is a common slip for « 1re », and « 1è » is cut from « 1ère ».
    const feminine =
      suffix.endsWith('re') ||
      suffix === 'è' ||
      ending === 'ment' ||
      (suffix === 'e' && /\bla $/.test(input.slice(Math.max(0, index - 4), index)));
    if (suffix.includes('r') && digits !== '1') return undefined;
    return ordinal(digits, feminine) + ending;
  },
};

/** « le 10° arrondissement » → dixième: between an article and a noun the little circle is no degree. */
export const circleOrdinals: Rule = {
  name: 'circleOrdinals',
  pattern: /(?<=(?:^|[^A-Za-zÀ-ɏ])(?:le|la|du|au|les|des) )(\d{1,3})°(?= [a-zß-ÿœšž]{4})/giu,
  write: ({ input, index, 1: digits = '' }) =>
    ordinal(digits, /la $/i.test(input.slice(Math.max(0, index - 3), index))),
};
