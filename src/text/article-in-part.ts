import type { Article, Paragraph } from './article.ts';

/** An article of which some sections may be left out, to be brought in once they are needed. */
export interface ArticleInPart extends Omit<Article, 'paragraphs'> {
  /** How many paragraphs it has. */
  readonly length: number;
  readonly words: number;
  /** UTF-16 code units of the whole text. */
  readonly characters: number;
  /** The sections, each of `SECTION` paragraphs but the last; undefined where one is left out. */
  readonly sections: readonly (readonly Paragraph[] | undefined)[];
}
