import type { ArticleSummary } from './article-summary.ts';
import { validSummary } from './valid-summary.ts';
import { write } from './write.ts';
import { putSummary } from './write-article.ts';

/**
 * Changes what is kept of an article beside its text, as it is when this is written; nothing where it is not here, or
 * where there is nothing to change.
 * @throws LibraryError
 */
export function editSummary(
  id: string,
  edit: (summary: ArticleSummary) => Partial<ArticleSummary>,
): Promise<void> {
  return write(async (writing) => {
    const summary = validSummary(await writing.objectStore('summaries').get(id));
    if (summary) await putSummary(writing, { ...summary, ...edit(summary) });
  });
}
