import { cardinal } from './numbers/cardinal.ts';
import type { Rule } from './rule.ts';

/** « 07:10 » → sept heures dix; one digit only after a word that announces a time: « à 7:10 ». */
export const clock: Rule = {
  name: 'clock',
  pattern:
    /(?<![\u0300-\u036fA-Za-zÀ-ɏ\d_#@+:.,/-])([01]\d|2[0-4]|(?<=(?:à|vers|dès|de|entre) )\d):([0-5]\d)(?![A-Za-zÀ-ɏ\d_:]|[.,/]\d)/gu,
  write: ([, hour = '', minute = '']) => hoursAnd(hour, minute),
};

/** « 2:03:59 » → deux heures trois minutes cinquante-neuf secondes. */
export const stopwatch: Rule = {
  name: 'stopwatch',
  pattern:
    /(?<![\u0300-\u036fA-Za-zÀ-ɏ\d_#@+:.,/-])(\d{1,2}):([0-5]\d):([0-5]\d)(?![A-Za-zÀ-ɏ\d_:]|[.,/]\d)/gu,
  write: ([, hour = '', minute = '', second = '']) =>
    [count(hour, 'heure'), count(minute, 'minute'), count(second, 'seconde')].join(' '),
};

/** « 8 », « 05 » → huit heures cinq; « 00 » minutes are not said. */
export function hoursAnd(hour: string, minute: string): string {
  const minutes = Number(minute) === 0 ? '' : ` ${cardinal(minute)}`;
  return count(hour, 'heure') + minutes;
}

function count(amount: string, noun: string): string {
  return `${cardinal(amount, true)} ${noun}${Number(amount) > 1 ? 's' : ''}`;
}
