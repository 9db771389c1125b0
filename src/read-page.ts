import { placeAtOnce } from './library/place-at-once.ts';
import { validMark } from './library/place-mark.ts';
import { readKept } from './library/read-kept.ts';
import type { MissingSections } from './missing-sections.ts';
import type { Place } from './speech/place.ts';
import type { Paragraph, Sentenced } from './text/article.ts';
import type { ArticleOnPage } from './ui/article-on-page.ts';
import type { OpenArticle } from './ui/article-view.ts';

/** An article as the player takes it. */
export interface ReadPage {
  readonly article: OpenArticle;
  /** Where the reader left. */
  readonly place: Place | undefined;
  /** What the page came without: to be brought once the article is open. */
  readonly missing: MissingSections | undefined;
}

/**
 * Makes an article ready that is on a page, or will be. A page of the build tells its sentences; in any other they are
 * found first. Of a book some may be still to come.
 */
export async function readPage(page: ArticleOnPage): Promise<ReadPage> {
  const known = page.paragraphs;
  const paragraphs = known.every(hasSentences) ? known : await sentenced(known);
  const { lang, dataset } = page.element;
  const article = { id: dataset['article'] ?? '', lang, paragraphs };
  const mark = validMark(readKept(() => localStorage, article.id));
  const missing = page.isWhole
    ? undefined
    : new (await import('./missing-sections.ts')).MissingSections(page, article.id, paragraphs);
  await missing?.bringAround(mark?.paragraph ?? 0);
  return { article, place: mark && placeAtOnce(mark, paragraphs), missing };
}

async function sentenced(paragraphs: readonly Paragraph[]): Promise<Sentenced[]> {
  const { withSentences } = await import('./text/sentences.ts');
  return paragraphs.map((paragraph) => (hasSentences(paragraph) ? paragraph : withSentences(paragraph)));
}

function hasSentences(paragraph: Paragraph): paragraph is Sentenced {
  return paragraph.sentences !== undefined;
}
