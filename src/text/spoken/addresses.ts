import { sayWhole } from './numbers/number.ts';
import type { Rule } from './rule.ts';

const signs: Readonly<Record<string, string>> = { '.': 'point', '-': 'tiret', _: 'tiret bas', '+': 'plus' };

/** « https://www.exemple.fr/page » → lien exemple point fr: nobody listens to the rest of an address. */
export const links: Rule = {
  name: 'links',
  pattern:
    /(?<![A-Za-zÀ-ɏ\d])(?:https?:\/\/(?:www\.)?|www\.)([A-Za-zÀ-ɏ\d-]{1,63}(?:\.[A-Za-zÀ-ɏ\d-]{1,63}){0,6})(?::\d{1,5})?(?:[/?#](?:[^\s<>«»"“”]{0,2000}[^\s<>«»"“”.,;:!?…)\]])?)?/giu,
  write: ([, domain = '']) => `lien ${sayAddress(domain)}`,
};

/** « exemple.org », « exemple.ml/page » → exemple point org, exemple point ml. */
export const domains: Rule = {
  name: 'domains',
  pattern:
    /(?<![A-Za-zÀ-ɏ\d@./_-])(?!www\.)((?:[A-Za-zÀ-ɏ\d-]{1,63}\.){1,4}(?:com|org|net|info|int|eu|fr|be|ch|ca|ml|sn|ci|bf|ne|tg|bj|gn|mr|td|cm))(?![A-Za-zÀ-ɏ\d@_-]|\.[A-Za-zÀ-ɏ\d]|[,:]\d)(?:\/(?:[^\s<>«»"“”]{0,2000}[^\s<>«»"“”.,;:!?…)\]])?)?/gu,
  write: ([, domain = '']) => sayAddress(domain),
};

/** « nom.prenom@exemple.fr » → nom point prenom arobase exemple point fr. */
export const emails: Rule = {
  name: 'emails',
  pattern:
    /(?<![A-Za-zÀ-ɏ\d_.+@-]|\d[,:/])([A-Za-zÀ-ɏ\d_.+-]{1,64})@((?:[A-Za-zÀ-ɏ\d-]{1,63}\.){1,5}[A-Za-zÀ-ɏ]{2,24})(?![A-Za-zÀ-ɏ\d@_]|-[A-Za-zÀ-ɏ\d]|[,:/]\d|\.[A-Za-zÀ-ɏ\d])/gu,
  write: ([, name = '', domain = '']) => `${sayAddress(name)} arobase ${sayAddress(domain)}`,
};

/** In small letters, so that nothing in it is taken for an acronym. */
function sayAddress(written: string): string {
  const parts = written.toLowerCase().match(/\d{1,30}|[^\d.+_-]+|[.+_-]/g) ?? [];
  return parts.map((part) => signs[part] ?? (/\d/.test(part) ? sayWhole(part) : part)).join(' ');
}
