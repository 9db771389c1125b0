import type { Article } from '../text/article.ts';

/** True where two articles read the same, paragraph by paragraph. */
export function isSameText(
  { paragraphs: one }: Pick<Article, 'paragraphs'>,
  { paragraphs: other }: Pick<Article, 'paragraphs'>,
): boolean {
  return one.length === other.length && one.every(({ text }, index) => text === other[index]?.text);
}
