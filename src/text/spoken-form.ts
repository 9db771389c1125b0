import { plainCharacters } from './spoken/cleaning.ts';
import { type Lexicon, lexiconRule } from './spoken/lexicon.ts';
import { claim } from './spoken/rewriting/claims.ts';
import type { Edit } from './spoken/rewriting/edit.ts';
import { compose, type Rewriting, rewrite } from './spoken/rewriting/rewriting.ts';
import { type Rule, editsOf } from './spoken/rule.ts';
import { allRules } from './spoken/rules.ts';

export type { Lexicon, LexiconEntry } from './spoken/lexicon.ts';

/** A text as a voice should say it. */
export interface SpokenForm {
  readonly spoken: string;
  /**
   * The offset in the written text of an offset in `spoken` (UTF-16 code units, 0 to `spoken.length`). Never
   * decreases; what is said as it is written maps to itself, and every word of « huit heures » to the start
   * of « 8 h00 », so that the highlight stays there.
   */
  toWritten(offset: number): number;
}

/**
 * What a voice should say for a French text: numbers, dates, abbreviations and symbols as words; what is words
 * already stays as it is. Never fails, whatever the string, and takes time in proportion to its length.
 *
 * `lexicon`: the listener's pronunciations, which have the last word: they win over every rule, and hold in what
 * the rules write. Do not change a list that has been passed: pass a new one.
 *
 * `rules`: the rules to apply, `allRules` unless told.
 */
export function spokenForm(
  text: string,
  lexicon: Lexicon = none,
  rules: readonly Rule[] = allRules,
): SpokenForm {
  let rewriting = rewrite(plainCharacters(text), []);
  for (const rule of rules) if (rule.cleans) rewriting = then(rewriting, editsOf(rule, rewriting.text));
  const readings = rules.filter((rule) => !rule.cleans);
  const { text: spoken, toSource } = then(rewriting, readingsOf(rewriting.text, readings, compiled(lexicon)));
  return { spoken, toWritten: toSource };
}

/** The listener's words are taken first; then each rule takes of the rest what it knows. */
function readingsOf(text: string, rules: readonly Rule[], lexicon: Rule): readonly Edit[] {
  let edits: readonly Edit[] = editsOf(lexicon, text);
  for (const rule of rules) {
    const found = editsOf(rule, text).map(({ start, end, replacement }) => ({
      start,
      end,
      replacement: rewrite(replacement, editsOf(lexicon, replacement)).text,
    }));
    edits = claim(edits, found);
  }
  return edits;
}

function then(rewriting: Rewriting, edits: readonly Edit[]): Rewriting {
  return edits.length === 0 ? rewriting : compose(rewriting, rewrite(rewriting.text, edits));
}

const none: Lexicon = [];
const rulesOfLexicons = new WeakMap<Lexicon, Rule>();

/** The same list comes with every sentence of an article: it is made into a rule once. */
function compiled(lexicon: Lexicon): Rule {
  const known = rulesOfLexicons.get(lexicon);
  if (known) return known;
  const rule = lexiconRule('lexicon', lexicon);
  rulesOfLexicons.set(lexicon, rule);
  return rule;
}
