import { cardinal } from './numbers/cardinal.ts';
import { wordEnd, wordStart } from './numbers/pattern.ts';
import { romanDigits } from './numbers/roman.ts';
import type { Rule } from './rule.ts';

/** Names that a single I, V or X may follow; « Malcolm X » and « Vitamine V » are not among them. */
const names =
  /(?:Adrien|Albert|Alexandre|Alphonse|Baudouin|Benoît|Boniface|Catherine|Charles|Christian|Clément|Constantin|Édouard|Élisabeth|Elizabeth|Ferdinand|François|Frédéric|Georges?|Grégoire|Guillaume|Gustave|Hassan|Henri|Innocent|Jacques|Jean|Jean-Paul|Jules|Léon|Léopold|Louis|Martin|Mohammed|Napoléon|Nicolas|Paul|Philippe|Pie|Pierre|Ramsès|Ptolémée|Rodolphe|Sixte|Urbain|Victor) $/u;

/** Those of them that are women's. */
const queens = /(?:Catherine|Élisabeth|Elizabeth) $/u;

/** Nouns of a part or a kind that is numbered so. */
const numbered =
  /(?:^|[^A-Za-zÀ-ɏ])(?:chapitre|chap\.|tome|t\.|acte|scène|livre|titre|volume|vol\.|partie|annexe|article|art\.|section|phase|type|classe|niveau|groupe|division|planche|figure|fig\.) $/iu;

/** « Louis XIV », « Jean-Paul II », « François I », « chapitre IV », « acte V » → quatorze, deux, premier, quatre, cinq. */
export const sovereigns: Rule = {
  name: 'sovereigns',
  pattern: new RegExp(`${wordStart}[IVX]{1,7}${wordEnd}(?![.-][A-Za-zÀ-ɏ\\d])`, 'gu'),
  write({ 0: numeral, index, input }) {
    const before = input.slice(Math.max(0, index - 24), index);
    const named =
      numeral.length > 1 && numeral !== 'XX'
        ? /[A-ZÀ-ÞŒŠŸŽ][\u0300-\u036fa-zß-ÿœšž’'-][\u0300-\u036fA-Za-zÀ-ɏ’'-]* $/u
        : names;
    if (!named.test(before) && !numbered.test(before)) return undefined;
    const digits = romanDigits(numeral);
    if (digits === '1' && names.test(before)) return queens.test(before) ? 'première' : 'premier';
    return digits === undefined ? undefined : cardinal(digits);
  },
};

/** « II. Les faits », « III – Conclusion »: a heading's number → deux, trois. */
export const romanHeadings: Rule = {
  name: 'romanHeadings',
  pattern: /(?<=^\s{0,9})[IVX]{2,7}(?=\. [A-ZÀ-ÞŒŠŸŽ]|\)| [–—-] )/gu,
  write([numeral]) {
    const digits = romanDigits(numeral);
    return digits === undefined ? undefined : cardinal(digits);
  },
};
