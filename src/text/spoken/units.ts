import { bases, metric, others, prefixes, rates } from './unit-names.ts';
import { anyOf, readTable } from './table.ts';

/** How a unit is called: in the singular, in the plural, and whether one says « une ». */
interface Unit {
  readonly one: string;
  readonly many: string;
  readonly feminine: boolean;
}

const counted = new Map([...metricUnits(), ...named(others)]);
const perUnit = new Map([...counted, ...named(rates)]);

/**
 * Matches one symbol of a unit, as the source of a regular expression without groups. Whoever uses it must say what
 * may not follow: « m » is also the head of « mm ».
 */
export const unitSymbol = anyOf(counted.keys());

/** Matches « /h » or « / m² », as the source of a regular expression without groups. */
export const perSymbol = `(?:\\.? ?/ ?${anyOf(perUnit.keys())}(?![A-Za-zÀ-ɏ\\d²³]))`;

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

/** « km² » is made of k, m and ²; on a plain keyboard it is typed « km2 ». */
function metricUnits(): [string, Unit][] {
  const prefixOf = readTable(prefixes);
  const baseOf = readTable(bases);
  return metric.split(' ').flatMap((symbol): [string, Unit][] => {
    const plain = symbol.replace(/[²³]/, '');
    const prefix = baseOf.has(plain) ? '' : plain.charAt(0);
    const base = baseOf.get(plain.slice(prefix.length)) ?? '';
    const power = symbol.endsWith('²') ? ' carré' : symbol.endsWith('³') ? ' cube' : '';
    const unit = unitCalled((prefixOf.get(prefix) ?? '') + base + power);
    return [
      [symbol, unit],
      [symbol.replace('²', '2').replace('³', '3'), unit],
    ];
  });
}

function named(table: string): [string, Unit][] {
  return [...readTable(table)].map(([symbol, name]) => [symbol, unitCalled(name)]);
}

/** « tonne+ » is feminine. */
function unitCalled(name: string): Unit {
  const one = name.replace('+', '');
  return { one, many: one.split(' ').map(pluralOf).join(' '), feminine: one !== name };
}

/** « hertz » and « Celsius » stay as they are. */
function pluralOf(word: string): string {
  if (word === 'cheval') return 'chevaux';
  return /[szx]$|^[CF]/.test(word) ? word : `${word}s`;
}
