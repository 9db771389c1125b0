import { cardinal } from './numbers/cardinal.ts';
import type { Rule } from './rule.ts';

/** « 43° 57’ » → quarante-trois degrés cinquante-sept minutes; « 3’45” » → trois minutes quarante-cinq secondes. */
export const angles: Rule = {
  name: 'angles',
  pattern:
    /(?<![A-Za-zÀ-ɏ\d.,:/’'-])(?:(\d{1,3})° ?)?(\d{1,2})[’'′](?: ?(\d{1,2})(?:''|’’|["”″]))?(?![A-Za-zÀ-ɏ\d’'])/gu,
  write([, degrees, minutes = '', seconds]) {
    // « 45’ » alone may be anything, a minute of play or a closing quote.
    if (degrees === undefined && seconds === undefined) return undefined;
    const parts = [
      count(degrees, 'degré', false),
      count(minutes, 'minute', true),
      count(seconds, 'seconde', true),
    ];
    return parts.filter((part) => part !== '').join(' ');
  },
};

function count(amount: string | undefined, noun: string, feminine: boolean): string {
  return amount === undefined ? '' : `${cardinal(amount, feminine)} ${noun}${Number(amount) > 1 ? 's' : ''}`;
}
