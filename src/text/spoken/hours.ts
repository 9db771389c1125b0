import { cardinal } from './numbers/cardinal.ts';
import { unitedBefore, whole } from './numbers/pattern.ts';
import type { Rule } from './rule.ts';
import { hoursAnd } from './clock.ts';

/** « 8 h 30 », « 8h00 », « 21 H » → huit heures trente, huit heures, vingt et une heures. Durations read alike. */
export const hours: Rule = {
  name: 'hours',
  pattern: new RegExp(
    String.raw`${unitedBefore}(${whole})(?: ?h|H)(?: ?([0-5]\d)(?!\d))?(?![\u0300-\u036fA-Za-zÀ-ɏ\d_]|['’][A-Za-zÀ-ɏ\d])`,
    'gu',
  ),
  write: ([, hour = '', minute = '']) => hoursAnd(hour.replace(/\D/g, ''), minute),
};

/** « 14h-17h » → quatorze heures à dix-sept heures. */
export const hourRanges: Rule = {
  name: 'hourRanges',
  pattern: /(?<=\d ?[hH](?: ?\d\d)?) ?[-–] ?(?=\d{1,2} ?[hH](?![A-Za-zÀ-ɏ]))/gu,
  write: () => ' à ',
};

/** « 24h/24 », « 7 j/7 » → vingt-quatre heures sur vingt-quatre, sept jours sur sept. */
export const roundTheClock: Rule = {
  name: 'roundTheClock',
  pattern: new RegExp(
    String.raw`${unitedBefore}(24|7)(?: ?([hj]) ?)?/ ?(24|7)(?![A-Za-zÀ-ɏ\d_]|[.,:/-]\d)`,
    'gu',
  ),
  write: ([, part = '', unit, total = '']) =>
    `${cardinal(part)}${unit === 'h' ? ' heures' : unit === 'j' ? ' jours' : ''} sur ${cardinal(total)}`,
};
