import type { ArticleSummary } from './article-summary.ts';
import { editSummary } from './edit-summary.ts';
import { CHANNEL, type LibraryChanges } from './library-changes.ts';

/** What was heard of an article, in all: never less than before. */
export function heardInAll(
  before: ArticleSummary,
  heard: number,
  finished: number | null,
): Pick<ArticleSummary, 'heard' | 'finished'> {
  return { heard: Math.max(before.heard, heard), finished: finished ?? before.finished };
}

/**
 * Notes what was heard of an article where no `Library` is open, and tells those in other tabs. Nothing for an article of
 * the edition. Where it cannot be written it is noted the next time: the place knows it too. Never rejects.
 * @param heard Share of the characters, from 0 to 1.
 * @param finished When it was last heard to its end, in ms since 1970; null where it was not.
 */
export async function noteHeard(id: string, heard: number, finished: number | null): Promise<void> {
  try {
    await editSummary(id, (before) => heardInAll(before, heard, finished));
    const tabs = new BroadcastChannel(CHANNEL);
    tabs.postMessage({ articles: [id], queue: false } satisfies LibraryChanges);
    tabs.close();
  } catch {
    // The place knows it.
  }
}
