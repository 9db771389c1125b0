import type { Paragraph, Sentenced, Span } from './article.ts';
import { sentencesOf } from './sentences.ts';

/** A paragraph with its sentences, which are looked for once somebody asks: never those of a whole book. */
export function withSentences(paragraph: Paragraph): Sentenced {
  let found: readonly Span[] | undefined;
  return {
    ...paragraph,
    get sentences() {
      return (found ??= sentencesOf(paragraph.text));
    },
  };
}
