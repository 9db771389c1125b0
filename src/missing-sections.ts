import { readSections } from './library/stored-article.ts';
import { contentsHtml } from './page/contents-html.ts';
import { sectionHtml } from './page/section-html.ts';
import type { Sentenced } from './text/article.ts';
import { SECTION } from './text/section.ts';
import { withSentences } from './text/sentences.ts';
import type { ArticleOnPage } from './ui/article-on-page.ts';

/**
 * The sections of a book that its page came without. Each is read, put in its place on the page and in the article that
 * the player has, with a moment for the browser before the next.
 */
export class MissingSections {
  readonly #page: ArticleOnPage;
  readonly #id: string;
  readonly #paragraphs: Sentenced[];

  /** @param paragraphs Those of the article that the player has, or will have: the others are put among them. */
  constructor(page: ArticleOnPage, id: string, paragraphs: Sentenced[]) {
    this.#page = page;
    this.#id = id;
    this.#paragraphs = paragraphs;
  }

  /** Brings the section of a paragraph, and those beside it. */
  async bringAround(paragraph: number): Promise<void> {
    const section = Math.floor(paragraph / SECTION);
    await Promise.all([section, section + 1, section - 1].map((each) => this.#bring(each)));
  }

  /** Brings what is still missing, and what is listed of it under « Sommaire ». */
  async bringAll(): Promise<void> {
    for (const section of this.#page.sections.keys()) await this.#bring(section);
    const shown = this.#page.element.querySelector('.contents');
    const made = document.createElement('template');
    made.innerHTML = contentsHtml(this.#paragraphs);
    const items = made.content.querySelector('ol');
    if (items) shown?.append(items);
    else shown?.remove();
    // Who came by a link to what was not here yet.
    if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  async #bring(section: number): Promise<void> {
    const element = this.#page.sections[section];
    if (!element || element.childElementCount > 0) return;
    const paragraphs = await readSections(this.#id, section, section);
    if (!paragraphs || element.childElementCount > 0) return;
    element.innerHTML = sectionHtml(paragraphs, section);
    for (const [index, paragraph] of paragraphs.entries())
      this.#paragraphs[section * SECTION + index] = withSentences(paragraph);
  }
}
