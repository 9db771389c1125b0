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
 * `rules`: the rules to apply, in layers; those of `allRules` unless told.
 */
export function spokenForm(
  text: string,
  lexicon: Lexicon = [],
  rules: readonly (readonly Rule[])[] = allRules,
): SpokenForm {
  const chosen = compiled(lexicon);
  let rewriting: Rewriting = rewrite(plainCharacters(text), []);
  for (const [index, layer] of rules.entries()) {
    const edits = layerEdits(rewriting.text, layer, index === rules.length - 1 ? chosen : undefined);
    if (edits.length > 0) rewriting = compose(rewriting, rewrite(rewriting.text, edits));
  }
  return { spoken: rewriting.text, toWritten: (offset) => rewriting.toSource(offset) };
}

/** Before anything else the listener's words are taken; then each rule takes what is left. */
function layerEdits(text: string, rules: readonly Rule[], lexicon: Rule | undefined): readonly Edit[] {
  let edits: readonly Edit[] = [];
  for (const rule of rules) edits = claim(edits, editsOf(rule, text));
  if (!lexicon) return edits;
  const said = edits.map(({ start, end, replacement }) => ({
    start,
    end,
    replacement: applied(lexicon, replacement),
  }));
  return claim(editsOf(lexicon, text), said);
}

function applied(rule: Rule, text: string): string {
  return rewrite(text, editsOf(rule, text)).text;
}

const rulesOfLexicons = new WeakMap<Lexicon, Rule | undefined>();

/** The same list comes with every sentence of an article: it is made into a rule once. */
function compiled(lexicon: Lexicon): Rule | undefined {
  if (!rulesOfLexicons.has(lexicon)) rulesOfLexicons.set(lexicon, lexiconRule('lexicon', lexicon));
  return rulesOfLexicons.get(lexicon);
}
