import type { ArticleSummary } from './article-summary.ts';

/** What is known of the reader's articles. It never changes: each change makes another. */
export interface LibrarySnapshot {
  readonly status: 'opening' | 'ready' | 'failed';
  /** Why the articles are not there, and what to do: a French sentence. */
  readonly problem: string | undefined;
  /** The newest first. */
  readonly articles: readonly ArticleSummary[];
  /**
   * The ids of the articles to be heard, in their order. Articles of the edition may be among them, and may be gone with
   * a new version.
   */
  readonly queue: readonly string[];
}
