import type { ArticleSummary } from '../../library/article-summary.ts';
import type { Library } from '../../library/library.ts';

/** What the screens ask of the library. It tells every change of its snapshot. */
export type Shelf = Pick<
  Library,
  | 'snapshot'
  | 'addEventListener'
  | 'removeEventListener'
  | 'dispatchEvent'
  | 'add'
  | 'remove'
  | 'setTags'
  | 'archive'
  | 'enqueue'
  | 'dequeue'
  | 'moveInQueue'
  | 'search'
>;

/** An article as the screens show it. Those shipped with the app can be heard and queued, and are always there. */
export interface Shelved extends ArticleSummary {
  readonly isShipped?: boolean;
}
