import { plainCharacters } from './spoken/cleaning.ts';
import { type Lexicon, lexiconRule } from './spoken/lexicon.ts';
import { readAloud } from './spoken/reading.ts';
import { compose, rewrite } from './spoken/rewriting/rewriting.ts';
import { type Rule, editsOf } from './spoken/rule.ts';
import { allRules } from './spoken/rules.ts';

export type { Lexicon } from './spoken/lexicon.ts';

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
 * the rules write; see `lexiconRule` for what an entry matches. Do not change a list that has been passed: pass a
 * new one.
 *
 * `rules`: the rules to apply, `allRules` unless told.
 */
export function spokenForm(
  text: string,
  lexicon: Lexicon = none,
  rules: readonly Rule[] = allRules,
): SpokenForm {
  let form = rewrite(plainCharacters(text), []);
  for (const rule of rules) {
    if (rule.cleans) form = compose(form, rewrite(form.text, editsOf(rule, form.text)));
  }
  const readings = rules.filter((rule) => !rule.cleans);
  form = compose(form, readAloud(form.text, readings, compiled(lexicon)));
  return { spoken: form.text, toWritten: form.toSource };
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
