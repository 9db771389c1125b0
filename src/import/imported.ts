import type { Article } from '../text/article.ts';

/** What the reader of a format finds: an article that has no id yet. */
export type Imported = Omit<Article, 'id'>;

/** What is known of a text from elsewhere. */
export interface About {
  /** Where it comes from: a name or an address. */
  readonly source?: string;
  /** What it is called; without it, the text's own title is found. */
  readonly title?: string;
}

/**
 * The reader of a format.
 * @param bytes The whole file.
 * @param name The file's name, with its ending.
 * @throws ImportError where there is nothing to read.
 */
export type ReadFormat = (bytes: Uint8Array<ArrayBuffer>, name: string, about: About) => Promise<Imported>;
