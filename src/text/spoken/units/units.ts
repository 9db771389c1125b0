import { durationsAndAngles, lengthsAndAreas, massesAndVolumes, rates, technical } from './names.ts';

/** How a unit is called: in the singular, in the plural, and whether one says « une ». */
interface Unit {
  readonly one: string;
  readonly many: string;
  readonly feminine: boolean;
}

const counted = read([lengthsAndAreas, massesAndVolumes, durationsAndAngles, technical].join(','));
const perUnit = new Map([...counted, ...read(rates)]);

/** Matches one symbol of a unit, as the source of a regular expression without groups. */
export const unitSymbol = alternatives(counted);

/** Matches « /h » or « / m² », as the source of a regular expression without groups. */
export const perSymbol = `(?:\\.? ?/ ?${alternatives(perUnit)}(?![\\p{L}\\d²³]))`;

/** The unit of a symbol that `unitSymbol` has found: « km² » → kilomètre carré. */
export function unitOf(symbol: string): Unit | undefined {
  return counted.get(symbol);
}

/** « /kg/h » → « par kilogramme par heure », each after a space. */
export function sayRates(written: string): string {
  return written
    .split('/')
    .slice(1)
    .map((symbol) => ` par ${perUnit.get(symbol.trim())?.one ?? symbol.trim()}`)
    .join('');
}

function read(table: string): Map<string, Unit> {
  const units = new Map<string, Unit>();
  for (const entry of table.split(',')) {
    const [symbol = '', name = ''] = entry.split('=');
    const one = name.replace('+', '');
    const unit = { one, many: one.split(' ').map(pluralOf).join(' '), feminine: one !== name };
    units.set(symbol, unit);
    // On a plain keyboard « m² » is typed « m2 ».
    units.set(symbol.replace('²', '2').replace('³', '3'), unit);
  }
  return units;
}

/** « hertz » and « Celsius » stay as they are. */
function pluralOf(word: string): string {
  if (word === 'cheval') return 'chevaux';
  return /[szx]$|^[CF]/.test(word) ? word : `${word}s`;
}

/** Whoever uses it must say what may not follow: « m » is also the head of « mm ». */
function alternatives(units: ReadonlyMap<string, Unit>): string {
  return `(?:${[...units.keys()].join('|')})`;
}
