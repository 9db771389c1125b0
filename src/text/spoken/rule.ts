import type { Edit } from './rewriting/edit.ts';

/** One habit of written French, and how it is said. */
export interface Rule {
  /** What the rule is called where it is switched off or tested. */
  readonly name: string;
  /** What it looks for: global, Unicode, with every repeat bounded so that no text is slow. */
  readonly pattern: RegExp;
  /** It makes the text ready for the others: it goes before them, and they read what it leaves. */
  readonly cleans?: true;
  /** The words for what was found, or undefined where it only looked like it. */
  write(found: RegExpExecArray): string | undefined;
}

/** What a rule would write in a text, in order. Where that is what stood there, it is kept from other rules. */
export function editsOf({ pattern, write }: Rule, text: string): Edit[] {
  const edits: Edit[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [written] = found;
    if (written === '') pattern.lastIndex++;
    const replacement = write(found);
    if (replacement !== undefined)
      edits.push({ start: found.index, end: found.index + written.length, replacement });
  }
  return edits;
}
