import type { Sentenced } from '../../src/text/article.ts';
import { withSentences } from '../../src/text/sentences.ts';

/** Plain paragraphs of these texts, with their sentences. */
export function prose(...texts: string[]): readonly Sentenced[] {
  return texts.map((text) => withSentences({ kind: 'paragraph', text }));
}
