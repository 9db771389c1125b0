import type { Article } from '../text/article.ts';
import { summaryOf, wordsIn } from './article-summary.ts';
import { isSameText } from './is-same-text.ts';
import { LibraryError } from './library-error.ts';
import { readArticle } from './stored-article.ts';
import { write } from './write.ts';
import { addArticle } from './write-article.ts';

/**
 * Keeps an article. One with the same text is kept once, as the reader left it; one with another text and the same id is
 * kept beside it.
 * @returns The id that it has here.
 * @throws LibraryError
 */
export async function keepArticle(article: Article): Promise<string> {
  const words = await wordsIn(article.paragraphs);
  for (let copy = 1; ; copy += 1) {
    const id = copyId(article.id, copy);
    const named = { ...article, id };
    try {
      await write((writing) => {
        const added = addArticle(writing, named, summaryOf(named, Date.now(), words));
        // Nothing more is asked for: the database need not hear first that each request was heard.
        writing.commit();
        return added;
      });
      return id;
    } catch (error) {
      if (!(error instanceof LibraryError && error.isTaken)) throw error;
    }
    const kept = await readArticle(id);
    if (kept && isSameText(kept, article)) return id;
  }
}

/** The id of the nth article that would have the same one. */
export function copyId(id: string, copy: number): string {
  return copy === 1 ? id : `${id}-${copy}`;
}
