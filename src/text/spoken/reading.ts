import type { Edit } from './rewriting/edit.ts';
import { merge } from './rewriting/merge.ts';
import { compose, type Rewriting, rewrite } from './rewriting/rewriting.ts';
import { type Rule, editsOf } from './rule.ts';

/** A text is read again while there is something new to say, but not more often than this: each reading takes time. */
const readings = 4;

/**
 * A text as rules and the listener's lexicon say it. The lexicon takes its words first, then each rule takes of the
 * rest what it knows. What they write may free a neighbour from what it was welded to: so the text is read again
 * until nothing changes. What the lexicon wrote is never rewritten.
 */
export function readAloud(text: string, rules: readonly Rule[], lexicon: Rule): Rewriting {
  let form = rewrite(text, []);
  let taken: readonly Edit[] = editsOf(lexicon, text).map(finalEdit);
  for (let reading = 0; reading < readings; reading++) {
    let edits = taken;
    for (const rule of rules) {
      const found = editsOf(rule, form.text, edits);
      edits = merge(
        edits,
        found.map((edit) => pronounced(edit, lexicon)),
      );
    }
    if (edits.length === 0 || (reading > 0 && edits.length === taken.length)) break;
    form = compose(form, rewrite(form.text, edits));
    taken = form.finals;
  }
  return form;
}

/** The lexicon holds in what a rule writes, too: « heures » may come from « 8 h ». */
function pronounced(edit: Edit, lexicon: Rule): Edit {
  const own = editsOf(lexicon, edit.replacement);
  if (own.length === 0) return edit;
  return finalEdit({ start: edit.start, end: edit.end, replacement: rewrite(edit.replacement, own).text });
}

function finalEdit({ start, end, replacement }: Edit): Edit {
  return { start, end, replacement, final: true };
}
