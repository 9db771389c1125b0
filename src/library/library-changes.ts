/** What has changed in the library, as tabs tell each other once it is written. */
export interface LibraryChanges {
  /** Ids of the articles that came, changed or went; `all` where there are too many to tell. */
  readonly articles: readonly string[] | 'all';
  readonly queue: boolean;
}

/** Under which name tabs tell each other. */
export const CHANNEL = 'library';
