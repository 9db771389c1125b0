import { anyMonth } from './calendar.ts';
import { cardinal } from './numbers/cardinal.ts';
import type { Rule } from './rule.ts';

/** « les 17-18-19 juin » → dix-sept dix-huit dix-neuf. */
export const dayLists: Rule = {
  name: 'dayLists',
  pattern: new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ\d_#@.,:/-])\d{1,2}(?:[-–]\d{1,2}){1,6}(?= ${anyMonth})`,
    'gu',
  ),
  write: ([written]) =>
    written
      .split(/[-–]/)
      .map((day) => cardinal(day))
      .join(' '),
};

/** « le 1 mai », « 01 mai » → premier. */
export const firstOfMonth: Rule = {
  name: 'firstOfMonth',
  pattern: new RegExp(String.raw`(?<![A-Za-zÀ-ɏ\d_#@.,:/-]|\d )0?1(?= ${anyMonth})`, 'gu'),
  write: () => 'premier',
};
