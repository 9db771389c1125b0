import { ordinal } from './numbers/ordinal.ts';
import { wordEnd, wordStart } from './numbers/pattern.ts';
import { romanDigits } from './numbers/roman.ts';
import type { Rule } from './rule.ts';

/** « XIXe », « Ier », « IIe République », « Ire » → dix-neuvième, premier, deuxième, première. */
export const romanOrdinals: Rule = {
  name: 'romanOrdinals',
  pattern: new RegExp(`${wordStart}([IVX]{1,7})(er|i?[èe]?re|i?[èe]me|[eè]|nde?)(s?)${wordEnd}`, 'gu'),
  write([, numeral = '', suffix = '', plural = '']) {
    if (suffix.startsWith('n')) return numeral === 'II' ? `seco${suffix}${plural}` : undefined;
    // « Vers » is no fifth.
    if (suffix.includes('r') && numeral !== 'I') return undefined;
    return ranked(numeral, suffix.endsWith('re'), plural);
  },
};

/** « XIX siècle », « xixe siècle » (small capitals lost in a copy) → dix-neuvième. */
export const centuries: Rule = {
  name: 'centuries',
  pattern: new RegExp(`${wordStart}(?:([IVX]{1,7})|([ivx]{1,7})(?:e|ème|er)?)(?= siècles?${wordEnd})`, 'gu'),
  write: ([, capitals, small = '']) => ranked(capitals ?? small.toUpperCase(), false, ''),
};

function ranked(numeral: string, feminine: boolean, plural: string): string | undefined {
  const digits = romanDigits(numeral);
  return digits === undefined ? undefined : ordinal(digits, feminine) + plural;
}
