import type { Edit } from './rewriting/edit.ts';

/** One habit of written French, and how it is said. */
export interface Rule {
  /** What the rule is called where it is switched off or tested. */
  readonly name: string;
  /**
   * What it looks for: global, Unicode, with every repeat bounded so that no text is slow. Letters are the Latin ones,
   * A-Za-zÀ-ɏ: a browser takes a hundred times as long to make ready a pattern of all the world's letters.
   */
  readonly pattern: RegExp;
  /** It makes the text ready for the others: it goes before them, and they read what it leaves. */
  readonly cleans?: true;
  /** The words for what was found, or undefined where it only looked like it. */
  write(found: RegExpExecArray): string | undefined;
}

/**
 * What a rule would write in a text, in order, beside the stretches that are `taken` (in order too): where it would
 * touch one, it looks again behind it. What it leaves as it stands is an edit as well: it keeps other rules off.
 */
export function editsOf(rule: Rule, text: string, taken: readonly Edit[] = []): Edit[] {
  const { pattern } = rule;
  const edits: Edit[] = [];
  let next = 0;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [written] = found;
    const start = found.index;
    const end = start + written.length;
    let ahead = taken[next];
    while (ahead && ahead.end <= start) ahead = taken[++next];
    if (ahead && ahead.start < end) {
      pattern.lastIndex = ahead.end;
      continue;
    }
    const replacement = rule.write(found);
    if (replacement !== undefined) edits.push({ start, end, replacement });
  }
  return edits;
}
