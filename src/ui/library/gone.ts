import type { Undo } from '../../library/remove-article.ts';
import type { Shelved } from './shelf.ts';

/** What the reader has taken away from the list, as it was. */
export interface Gone {
  readonly article: Shelved;
  /** What has become of it: the end of a French sentence that begins with its title. */
  readonly fate: string;
  /** Brings it back. */
  readonly undo: Undo;
}
