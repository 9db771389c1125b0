import type { Article } from '../../text/article.ts';
import type { ArticleSummary } from '../article-summary.ts';

/**
 * A backup is a zip file of JSON, in UTF-8:
 *
 * - `sauvegarde.json`: `{format, version, made, articles, files}`: when it was made (ISO 8601), how many articles there
 *   are, and the names of the other files below; the first backups have no `files`, and none of the last two
 * - `articles/1.json` and so on: lists of articles, each an `Article` with what the reader has done with it: `added`,
 *   `tags`, `archived`, `heard`, `finished`, as in `ArticleSummary`
 * - `file.json`: the ids of the articles to be heard, in their order
 * - `places.json`: where the reader is in each article, as `PlaceRecord`s
 * - `reglages.json`, `prononciations.json`: the settings and the lexicon
 * - `lecture.json`, `profils.json`: how articles look, as a `Reading`, and the reader's profiles, each `{name, reading}`
 *
 * Each field is looked at when it is read, and what is not known is left out. A version is raised only where an older
 * app would misread a newer file.
 */
export const FORMAT = { format: 'a-voix-haute', version: 1 } as const;

export const NAMES = {
  about: 'sauvegarde.json',
  queue: 'file.json',
  places: 'places.json',
  settings: 'reglages.json',
  lexicon: 'prononciations.json',
  reading: 'lecture.json',
  profiles: 'profils.json',
} as const;

/** What every backup has, even one that does not tell. */
export const FIRST_FILES: readonly string[] = [NAMES.queue, NAMES.places, NAMES.settings, NAMES.lexicon];

/** The names of the lists of articles. */
export const PACK = /^articles\/\d+\.json$/;

/** An article as a backup has it. */
export type KeptArticle = Article &
  Pick<ArticleSummary, 'added' | 'tags' | 'archived' | 'heard' | 'finished'>;

/** What else the reader has, and the library knows nothing about. Undefined where a file has none of it. */
export interface OwnChoices {
  readonly settings: unknown;
  readonly lexicon: unknown;
  readonly reading: unknown;
  readonly profiles: unknown;
}

/** How to follow what takes its time, and to give it up. */
export interface Progress {
  /** Rejects with its reason once it is aborted. */
  readonly signal?: AbortSignal;
  /** Called with the articles that are done, and with how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
}
