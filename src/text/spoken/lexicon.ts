import { plainCharacters } from './cleaning.ts';
import type { Rule } from './rule.ts';
import { escaped } from './table.ts';

/** « Prononcer *written* comme *spoken* ». */
interface LexiconEntry {
  readonly written: string;
  readonly spoken: string;
}

/** Pronunciations the listener has chosen, in any order: where several fit, the longest wins, then the first. */
export type Lexicon = readonly LexiconEntry[];

/**
 * A lexicon as a rule, which is made when it is first used. Entries match whole words, or whole groups of words. An entry
 * in small letters matches in any case; one with a capital only as it is written or ALL IN CAPITALS, so that « Ber » is
 * not « ber ».
 */
export function lexiconRule(name: string, lexicon: Lexicon): Rule {
  let made: Pick<Rule, 'pattern' | 'write'> | undefined;
  const rule = () => (made ??= ruleOf(lexicon));
  return {
    name,
    get pattern() {
      return rule().pattern;
    },
    write: (found) => rule().write(found),
  };
}

function ruleOf(lexicon: Lexicon): Pick<Rule, 'pattern' | 'write'> {
  const entries = lexicon
    .map(({ written, spoken }) => ({ written: folded(written), spoken }))
    .filter(({ written }) => written !== '');
  const byKey = new Map<string, LexiconEntry[]>();
  for (const entry of entries) {
    const key = entry.written.toLowerCase();
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  const keys = [...byKey.keys()];
  keys.sort((one, other) => other.length - one.length);
  return {
    pattern: new RegExp(wholeWords(keys) || '(?!)', 'gu'),
    write: ([found]) =>
      byKey.get(folded(found).toLowerCase())?.find(({ written }) => fits(written, folded(found)))?.spoken,
  };
}

/** As the text is once it was cleaned, apostrophes and spaces alike: how a word is typed must not matter. */
function folded(text: string): string {
  const plain = plainCharacters(text.replace(/[\p{Cs}\p{Cf}]/gu, '').normalize('NFC'));
  return plain.replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

function fits(written: string, found: string): boolean {
  return written === found || written === written.toLowerCase() || written.toUpperCase() === found;
}

/**
 * Any of the keys, whole and in any case. A bound stands only where a key itself ends in a letter or a digit (« C++ »
 * has one, « & » none) and is shared by its neighbours: a hundred of them would take long to prepare.
 */
function wholeWords(keys: readonly string[]): string {
  const groups: { bounds: readonly [string, string]; words: string[] }[] = [];
  for (const key of keys) {
    const start = /^[\p{L}\p{N}]/u.test(key) ? String.raw`(?<![\p{L}\p{M}\p{N}_]|\p{L}\.)` : '';
    const end = /[\p{L}\p{M}\p{N}]$/u.test(key) ? String.raw`(?![\p{L}\p{M}\p{N}_])` : '';
    const last = groups.at(-1);
    if (last?.bounds[0] === start && last.bounds[1] === end) last.words.push(anyCase(key));
    else groups.push({ bounds: [start, end], words: [anyCase(key)] });
  }
  return groups.map(({ bounds, words }) => `${bounds[0]}(?:${words.join('|')})${bounds[1]}`).join('|');
}

/** « gao » → [gG][aA][oO]; the i flag would slow the classes of the bounds. */
function anyCase(key: string): string {
  return Array.from(key, (letter) => {
    const capital = letter.toUpperCase();
    if (letter === "'") return "['’]";
    return capital !== letter && Array.from(capital).length === 1 ? `[${letter}${capital}]` : escaped(letter);
  }).join('');
}
