import type { Article, Paragraph } from '../text/article.ts';
import { fieldsOf } from '../text/fields-of.ts';
import { SECTION } from '../text/section.ts';
import { validParagraphs } from '../text/valid-article.ts';
import type { ArticleSummary } from './article-summary.ts';
import type { LibrarySchema } from './library-database.ts';
import { openLibrary } from './open-library.ts';
import { validSummary } from './valid-summary.ts';

/** Stands where a section of an article can no longer be read. */
const DAMAGED: Paragraph = { kind: 'paragraph', text: 'Ce passage est abîmé et ne peut plus être lu.' };

/** An article of the reader's own. Undefined where there is none, or where storage is refused; never rejects. */
export async function readArticle(id: string): Promise<Article | undefined> {
  try {
    return (await readArticles([id]))[0];
  } catch {
    return undefined;
  }
}

/** Some articles, in their order; undefined for what is not here. @throws LibraryError */
export async function readArticles(ids: readonly string[]): Promise<(Article | undefined)[]> {
  const reading = (await openLibrary()).transaction(['summaries', 'bodies']);
  const [summaries, bodies] = [reading.objectStore('summaries'), reading.objectStore('bodies')];
  return Promise.all(
    ids.map(async (id) => {
      const [kept, sections] = await Promise.all([summaries.get(id), bodies.getAll(sectionsOf(id))]);
      const summary = validSummary(kept);
      return summary && articleOf(summary, sections);
    }),
  );
}

/**
 * Some sections of an article, each of `SECTION` paragraphs but the last: from one to another, both included, by their
 * numbers from 0. Undefined where there are none, or where storage is refused; never rejects.
 */
export async function readSections(
  id: string,
  from: number,
  to: number,
): Promise<readonly Paragraph[] | undefined> {
  try {
    const sections = await (await openLibrary()).getAll('bodies', IDBKeyRange.bound([id, from], [id, to]));
    return sections.length > 0 ? sections.flatMap(paragraphsIn) : undefined;
  } catch {
    return undefined;
  }
}

/** The keys of all sections of an article. */
export function sectionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
}

/** An article with its text. Where some of it can no longer be read, it says so. */
export function articleOf(
  { id, title, lang, source, author, published, paragraphs }: ArticleSummary,
  sections: readonly LibrarySchema['bodies']['value'][],
): Article {
  const whole = sections.flatMap(paragraphsIn);
  return {
    id,
    title,
    lang,
    ...(source !== undefined && { source }),
    ...(author !== undefined && { author }),
    ...(published !== undefined && { published }),
    paragraphs: sections.length < Math.ceil(paragraphs / SECTION) ? [...whole, DAMAGED] : whole,
  };
}

function paragraphsIn(section: unknown): readonly Paragraph[] {
  return validParagraphs(fieldsOf(section)('paragraphs')) ?? [DAMAGED];
}
