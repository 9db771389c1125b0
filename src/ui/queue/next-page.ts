import type { PageBody } from '../../page/page-body.ts';
import type { ArticleView } from '../article-view.ts';

/** The page of another article, made ready beside the one that is shown. */
export class NextPage {
  readonly title: string;
  readonly article: HTMLElement;
  readonly #description: string;
  readonly #others: Element | null;

  /** @param root The app's own address. @throws Error where the body has no article. */
  constructor({ title, description, main }: PageBody, root: string) {
    const made = document.createElement('template');
    made.innerHTML = main.replaceAll(/(href|src)="\.\//g, (_start, name: string) => `${name}="${root}`);
    const article = made.content.querySelector('article');
    if (!article) throw new Error(`The page of ${title} has no article`);
    this.title = title;
    this.article = article;
    this.#description = description;
    this.#others = made.content.querySelector('.others');
  }

  /**
   * Is shown in place of what is shown now, from its beginning. What had the focus in the view, or among the links to
   * other articles, leaves it to the new title.
   */
  show(view: ArticleView): void {
    const others = document.querySelector('.others');
    const hadFocus = [view, others].some((part) => part?.contains(document.activeElement));
    view.page?.element.replaceWith(this.article);
    others?.remove();
    if (this.#others) view.parentElement?.append(this.#others);
    document.title = `${this.title} – À voix haute`;
    document.querySelector('meta[name=description]')?.setAttribute('content', this.#description);
    scrollTo(0, 0);
    const title = this.article.querySelector('h1');
    if (!hadFocus || !title) return;
    title.tabIndex = -1;
    title.focus();
  }
}

/** The links of the shell are relative to the page's address: before that changes, they are made whole. */
export function makeLinksWhole(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a[href], link[href]'))
    if (link.getAttribute('href')?.startsWith('#') === false) link.setAttribute('href', link.href);
}
