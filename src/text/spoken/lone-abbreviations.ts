import { beforeNumber, ways } from './abbreviations.ts';
import { monthOf, shortMonth } from './calendar.ts';
import type { Rule } from './rule.ts';
import { beforeName } from './titles.ts';

const lowerMonth = new RegExp(`^${shortMonth}\\.$`);

/** « Bd », « janv. », « Pr » where nothing else stands, as in the head of a table → boulevard, janvier, professeur. */
export const loneAbbreviations: Rule = {
  name: 'loneAbbreviations',
  pattern: /(?<=^\s{0,9})(?:[A-Za-zÀ-ɏ]{2,6}\.|[A-Z][A-Za-zÀ-ɏ]{1,3})(?=\s{0,9}$)/gu,
  write: ([short]) =>
    beforeName.get(short) ??
    ways.get(short) ??
    beforeNumber.get(short) ??
    // « Sept. » may be an answer.
    (lowerMonth.test(short) ? monthOf(short) : undefined),
};
