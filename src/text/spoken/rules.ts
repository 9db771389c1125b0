import { abbreviations, christianEra, monthNames, references, streets } from './abbreviations.ts';
import { dottedAcronyms } from './acronyms.ts';
import { domains, emails, links } from './addresses.ts';
import { angles } from './angles.ts';
import { centuries, romanOrdinals } from './centuries.ts';
import { composed, emoji, footnoteMarks, invisible } from './cleaning.ts';
import { clock, stopwatch } from './clock.ts';
import { dates, isoDates, shortDates } from './dates.ts';
import { dayLists, firstOfMonth } from './days.ts';
import { decades } from './decades.ts';
import { enumerations } from './enumerations.ts';
import { fractions, vulgarFractions } from './fractions.ts';
import { hourRanges, hours, roundTheClock } from './hours.ts';
import { spelledInitialisms } from './initialisms.ts';
import { millions, numbers, points } from './integers.ts';
import { loneAbbreviations } from './lone-abbreviations.ts';
import { densities, measures } from './measures.ts';
import { money, moneyBefore } from './money.ts';
import { names } from './names.ts';
import { numero } from './numero.ts';
import { circleOrdinals, ordinals } from './ordinals.ts';
import { percent } from './percent.ts';
import { internationalPhones, phones } from './phones.ts';
import { directives, legalNumbers, ranges, seasons } from './ranges.ts';
import type { Rule } from './rule.ts';
import { dashes, signs } from './signs.ts';
import { romanHeadings, sovereigns } from './sovereigns.ts';
import { messieurs, namedTitles, titles } from './titles.ts';

/**
 * All rules. Those that clean come first, each reading what the one before it left. The others all read the same
 * text, and where two want the same words the earlier has them: so the special stands before the general.
 */
export const allRules: readonly Rule[] = [
  // What is seen and not said.
  invisible,
  emoji,
  composed,
  footnoteMarks,
  // Wholes in which nothing else may be read.
  domains,
  links,
  emails,
  internationalPhones,
  phones,
  // Days and hours.
  dates,
  isoDates,
  shortDates,
  dayLists,
  firstOfMonth,
  decades,
  roundTheClock,
  stopwatch,
  clock,
  hours,
  hourRanges,
  // Numbers with a unit.
  moneyBefore,
  money,
  percent,
  enumerations,
  circleOrdinals,
  angles,
  measures,
  densities,
  // Ranks, in Arabic and in Roman numerals.
  ordinals,
  romanOrdinals,
  centuries,
  sovereigns,
  romanHeadings,
  // Two numbers that belong together.
  directives,
  fractions,
  vulgarFractions,
  legalNumbers,
  seasons,
  ranges,
  // Words in short.
  christianEra,
  messieurs,
  titles,
  namedTitles,
  numero,
  references,
  monthNames,
  streets,
  abbreviations,
  loneAbbreviations,
  // Bare numbers: all that is left of them.
  millions,
  points,
  numbers,
  // Capitals and names.
  spelledInitialisms,
  names,
  dottedAcronyms,
  // Signs.
  dashes,
  signs,
];
