import type { Rule } from './rule.ts';

/** « n° 5 », « N°12 », « n°s 3 et 4 », « № 7 » → numéro, numéros. */
export const numero: Rule = {
  name: 'numero',
  pattern: /(?:(?<![A-Za-zÀ-ɏ\d])(?:[nN]°(s?)(?= ?[A-Za-zÀ-ɏ\d])|no(?= \d))|№)(?=([A-Za-zÀ-ɏ\d]?))/gu,
  write: ([, plural = '', glued]) => `numéro${plural}${glued === '' ? '' : ' '}`,
};
