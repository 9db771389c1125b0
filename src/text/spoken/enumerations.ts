import type { Rule } from './rule.ts';

const adverbs = ' primo secundo tertio quarto quinto sexto septimo octavo nono decimo'.split(' ');

/** « 1° Le blé ; 2° la vigne » → primo, secundo: at the head of a line or after a stop, before a word. */
export const enumerations: Rule = {
  name: 'enumerations',
  pattern:
    /(?<=(?:^|\n|[;:] ))([1-9]|10)°(?= (?!(?:[àCF]|au|aux|en|dans|de|du|ce)(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ])/gu,
  write: ([, digits]) => adverbs[Number(digits)],
};
