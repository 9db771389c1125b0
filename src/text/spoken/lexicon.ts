import { latinSource } from './latin.ts';
import type { Rule } from './rule.ts';
import { escaped } from './table.ts';

const WORD = /^[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?$/su;
const wordStart = String.raw`(?<![\p{L}\p{M}\p{N}_]|\p{L}\.)`;
const wordEnd = String.raw`(?![\p{L}\p{M}\p{N}_])`;

/** « Prononcer *written* comme *spoken* ». */
export interface LexiconEntry {
  readonly written: string;
  readonly spoken: string;
}

/** Pronunciations the listener has chosen, in any order: where several fit, the longest wins, then the first. */
export type Lexicon = readonly LexiconEntry[];

/**
 * A lexicon as a rule. Entries match whole words, or whole groups of words. An entry in small letters matches
 * in any case; one with a capital only as it is written or ALL IN CAPITALS, so that « Ber » is not « ber ».
 */
export function lexiconRule(name: string, lexicon: Lexicon): Rule {
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
    name,
    pattern: new RegExp(latinSource(anyEntry(keys)), 'giu'),
    write: ([found]) =>
      byKey.get(folded(found).toLowerCase())?.find(({ written }) => fits(written, folded(found)))?.spoken,
  };
}

/** Apostrophes and spaces alike, accents composed: how a word is typed must not matter. */
function folded(text: string): string {
  return text.normalize('NFC').replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

function fits(written: string, found: string): boolean {
  return written === found || written === written.toLowerCase() || written.toUpperCase() === found;
}

/** Any of the keys, the first before the others. What bounds them is written once where they share it: so it is ready sooner. */
function anyEntry(keys: readonly string[]): string {
  if (keys.length === 0) return '(?!)';
  if (!keys.every((key) => WORD.test(key))) return keys.map(wholeWord).join('|');
  return `${wordStart}(?:${keys.map(asTyped).join('|')})${wordEnd}`;
}

/** A bound stands only where the entry itself ends in a letter or a digit: « C++ » has one, « & » none. */
function wholeWord(key: string): string {
  const start = /^[\p{L}\p{N}]/u.test(key) ? wordStart : '';
  const end = /[\p{L}\p{M}\p{N}]$/u.test(key) ? wordEnd : '';
  return start + asTyped(key) + end;
}

function asTyped(key: string): string {
  return escaped(key).replaceAll("'", "['’]");
}
