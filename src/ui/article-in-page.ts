import type { Article, Paragraph } from '../text/article.ts';
import { ArticleOnPage } from './article-on-page.ts';

/** The article that a page of the build shows: the inverse of how the page was written. @param element Its `<article>`. */
export function articleInPage(element: HTMLElement): Article {
  const header = element.querySelector('header');
  const text = (selector: string) => header?.querySelector(selector)?.textContent ?? undefined;
  const source = header?.querySelector('.facts a')?.getAttribute('href') ?? text('.source');
  const author = text('.author');
  const published = header?.querySelector('time')?.dateTime;
  return {
    id: element.dataset['article'] ?? '',
    title: text('h1') ?? '',
    lang: element.lang,
    paragraphs: new ArticleOnPage(element).paragraphs.map(withoutSentences),
    ...(source !== undefined && { source }),
    ...(author !== undefined && { author }),
    ...(published !== undefined && { published }),
  };
}

function withoutSentences({ sentences: _sentences, ...paragraph }: Paragraph): Paragraph {
  return paragraph;
}
