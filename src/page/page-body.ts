import type { ArticleInPart } from '../text/article-in-part.ts';
import type { Article } from '../text/article.ts';
import { articleHtml, articleInPartHtml } from './article-html.ts';
import { escapeHtml } from './escape-html.ts';

/** What a page is, apart from the shell that all pages have. The service worker keeps it as JSON. */
export interface PageBody {
  /** The page's address from the app's root, with a slash at its end; empty for the root's own. */
  readonly address: string;
  /** Plain text, as is the description. */
  readonly title: string;
  readonly description: string;
  /** HTML of the main part, in which addresses start with `./`, the app's root. */
  readonly main: string;
  /** HTML for the head, such as the page's own script. */
  readonly head?: string;
  /** True where the reader can have the page ask other sites: its policy lets it. */
  readonly asksOtherSites?: boolean;
  /** How many paragraphs the player counts; left out where the page has no player. */
  readonly paragraphs?: number;
}

/** A link to another article. `address` is relative to the app's root, such as `article/mali-kidal/`. */
export interface ArticleLink {
  /** The article's id. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
}

/** The address of an article, relative to the app's root. */
export function addressOf({ id }: Pick<Article, 'id'>): string {
  return `article/${id}/`;
}

/** The page of an article. @param others The other articles, for the list below it. */
export function articleBody(article: Article, others: readonly ArticleLink[] = []): PageBody {
  const { paragraphs } = article;
  return bodyOf(article, paragraphs[0]?.text, paragraphs.length, articleHtml(article), others);
}

/** The page of an article of which some sections are left out. */
export function articleInPartBody(article: ArticleInPart): PageBody {
  return bodyOf(article, article.sections[0]?.[0]?.text, article.length, articleInPartHtml(article), []);
}

function bodyOf(
  { id, title }: Pick<Article, 'id' | 'title'>,
  opening: string | undefined,
  paragraphs: number,
  html: string,
  others: readonly ArticleLink[],
): PageBody {
  return {
    address: addressOf({ id }),
    title,
    description: firstWords(opening ?? ''),
    main: `<article-view>${html}</article-view>${othersHtml(others)}`,
    paragraphs,
  };
}

function firstWords(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, text.lastIndexOf(' ', 160))}…`;
}

function othersHtml(others: readonly ArticleLink[]): string {
  if (others.length === 0) return '';
  const items = others.map(
    ({ id, address, title }) =>
      `<li><a href="./${address}" data-article="${escapeHtml(id)}">${escapeHtml(title)}</a></li>`,
  );
  return `<nav class="others" aria-labelledby="others"><h2 id="others">Autres articles</h2><ul>${items.join('')}</ul></nav>`;
}
