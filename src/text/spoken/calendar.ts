const full = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

/** The month of a number from 1 to 12; undefined for others. */
export function monthName(month: number): string | undefined {
  return full[month - 1];
}

/** Matches a month in short, without its stop, as the source of a regular expression without groups. */
export const shortMonth = '(?:janv|févr?|avr|juill?|sept|oct|nov|déc)';

/** The month of its short form: « févr. » → février. */
export function monthOf(short: string): string | undefined {
  return full.find((month) => month.startsWith(short.replace('.', '')));
}

/** Matches a month in full or in short, as the source of a regular expression without groups. */
export const anyMonth = `(?:${full.join('|')}|${shortMonth}\\.)`;

/** Whether there is such a day; without a year, February has 29. */
export function isDay(day: number, month: number, year = 2000): boolean {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return day > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
