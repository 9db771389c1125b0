import { counted } from './numbers/counted.ts';
import { isPlural, parseNumber, sayNumber } from './numbers/number.ts';
import { number, sign, symbolEnd, unitedBefore } from './numbers/pattern.ts';
import type { Rule } from './rule.ts';
import { perSymbol, sayRates, unitOf, unitSymbol } from './units.ts';

/** The stop of « 45 min. » goes, save where it may close the sentence. */
const abbreviationStop = String.raw`(?:(?<=min|mn|sec|hab|pers)\.(?= ?[a-zß-ÿœšž\d,;:)]))?`;

/** « 20 km/h » → vingt kilomètres par heure; « 1,6 mm » → un virgule six millimètre. */
export const measures: Rule = {
  name: 'measures',
  pattern: new RegExp(
    `${unitedBefore}(${sign}${number}) ?(${unitSymbol})(${perSymbol}{0,2})${symbolEnd}${abbreviationStop}`,
    'gu',
  ),
  write([, amount = '', symbol = '', rates = '']) {
    const unit = unitOf(symbol);
    if (!unit) return undefined;
    const name = isPlural(parseNumber(amount)) ? unit.many : unit.one;
    return counted(sayNumber(amount, unit.feminine), name) + sayRates(rates);
  },
};

/** « 65 /km² » → soixante-cinq par kilomètre carré. */
export const densities: Rule = {
  name: 'densities',
  pattern: new RegExp(`${unitedBefore}(${number})(${perSymbol})${symbolEnd}`, 'gu'),
  write: ([, amount = '', rates = '']) => sayNumber(amount) + sayRates(rates),
};
