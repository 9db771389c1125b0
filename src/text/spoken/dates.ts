import { isDay, monthName } from './calendar.ts';
import { cardinal } from './numbers/cardinal.ts';
import type { Rule } from './rule.ts';

/** « 02/03/2003 », « 02.03.03 » → deux mars deux mille trois. A day that does not exist is left alone. */
export const dates: Rule = {
  name: 'dates',
  pattern:
    /(?<![\u0300-\u036fA-Za-zÀ-ɏ\d_#@+:.,/]|\d-\d{0,2})(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![A-Za-zÀ-ɏ\d_]|\2\d|[,:]\d|\.[A-Za-zÀ-ɏ\d])/gu,
  write: ([, day, , month, year = '']) =>
    sayDate(Number(day), Number(month), year.length === 4 ? Number(year) : century(Number(year))),
};

/** « 2026-05-14 » → quatorze mai deux mille vingt-six. */
export const isoDates: Rule = {
  name: 'isoDates',
  pattern:
    /(?<![\u0300-\u036fA-Za-zÀ-ɏ\d_#@+:.,/-])(\d{4})([/-])(\d{2})\2(\d{2})(?![A-Za-zÀ-ɏ\d_]|[.,:/-]\d)/gu,
  write: ([, year, , month, day]) => sayDate(Number(day), Number(month), Number(year)),
};

/** « le 17.06 », « du 14/07 » → le dix-sept juin: after an article, or standing alone as a heading does. */
export const shortDates: Rule = {
  name: 'shortDates',
  pattern:
    /(?:(?<=(?:^|[^A-Za-zÀ-ɏ])(?:le|du|au|les|et) |\d[/.]\d\d, )|(?<=^\s{0,9})(?=\d\d[./]\d\d\s{0,9}$))(\d{1,2})[./](\d\d)(?![A-Za-zÀ-ɏ\d_]|[.,:/-]\d)/giu,
  write: ([, day, month]) => sayDate(Number(day), Number(month)),
};

function sayDate(day: number, month: number, year?: number): string | undefined {
  const name = monthName(month);
  if (name === undefined || !isDay(day, month, year)) return undefined;
  const said = `${day === 1 ? 'premier' : cardinal(String(day))} ${name}`;
  return year === undefined ? said : `${said} ${cardinal(String(year))}`;
}

/** Two digits are of this century up to 49, as spreadsheets and forms have it. */
function century(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year;
}
