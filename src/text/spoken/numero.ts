import type { Rule } from './rule.ts';

/** « n° 5 », « N°12 », « n°s 3 et 4 », « № 7 » → numéro, numéros. */
export const numero: Rule = {
  name: 'numero',
  pattern: /(?:(?<![\p{L}\d])(?:[nN]°(s?)(?= ?[\p{L}\d])|no(?= \d))|№)(?=([\p{L}\d]?))/gu,
  write: ([, plural = '', glued]) => `numéro${plural}${glued === '' ? '' : ' '}`,
};
