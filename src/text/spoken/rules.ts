import { abbreviations, christianEra, monthNames, references, streets } from './abbreviations.ts';
import { dottedAcronyms } from './acronyms.ts';
import { domains, emails, links } from './addresses.ts';
import { centuries, romanOrdinals } from './centuries.ts';
import { composed, emoji, footnoteMarks, invisible } from './cleaning.ts';
import { clock, stopwatch } from './clock.ts';
import { dates, isoDates, shortDates } from './dates.ts';
import { dayLists, firstOfMonth } from './days.ts';
import { decades } from './decades.ts';
import { fractions, vulgarFractions } from './fractions.ts';
import { hourRanges, hours, roundTheClock } from './hours.ts';
import { millions, numbers, points } from './integers.ts';
import { densities, measures } from './measures.ts';
import { money, moneyBefore } from './money.ts';
import { numero } from './numero.ts';
import { circleOrdinals, ordinals } from './ordinals.ts';
import { percent } from './percent.ts';
import { internationalPhones, phones } from './phones.ts';
import { legalNumbers, ranges, seasons } from './ranges.ts';
import type { Rule } from './rule.ts';
import { dashes, signs } from './signs.ts';
import { romanHeadings, sovereigns } from './sovereigns.ts';
import { messieurs, namedTitles, titles } from './titles.ts';

/**
 * All rules, in layers. Each layer reads what the one before it wrote; within a layer all rules read the same
 * text, and where two want the same words the earlier has them. So the special stands before the general.
 */
export const allRules: readonly (readonly Rule[])[] = [
  [invisible],
  [emoji],
  [composed],
  [footnoteMarks],
  [
    emails,
    links,
    domains,
    internationalPhones,
    phones,
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
    moneyBefore,
    money,
    percent,
    measures,
    densities,
    circleOrdinals,
    ordinals,
    romanOrdinals,
    centuries,
    sovereigns,
    romanHeadings,
    fractions,
    vulgarFractions,
    legalNumbers,
    seasons,
    ranges,
    christianEra,
    messieurs,
    titles,
    namedTitles,
    numero,
    references,
    monthNames,
    streets,
    abbreviations,
    millions,
    points,
    numbers,
    dottedAcronyms,
    dashes,
    signs,
  ],
];
