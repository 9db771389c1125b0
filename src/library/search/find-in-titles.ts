import type { ArticleSummary } from '../article-summary.ts';
import type { Found } from '../found.ts';
import { soughtWords } from './query.ts';
import { termsOf } from './terms.ts';

/** The articles that have all words of a query in their titles, in their order. */
export function findInTitles(articles: readonly ArticleSummary[], query: string): readonly Found[] {
  const words = soughtWords(query);
  if (words.length === 0) return [];
  return articles.flatMap(({ id, title }) => {
    const terms = termsOf(title);
    const has = ({ term, isBeginning }: (typeof words)[number]) =>
      terms.some((each) => each === term || (isBeginning && each.startsWith(term)));
    return words.every(has) ? [{ id, score: 1, excerpt: '', paragraph: 0 }] : [];
  });
}
