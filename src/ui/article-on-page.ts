import type { Paragraph, ParagraphKind, Span } from '../text/article.ts';
import { SECTION } from '../text/section.ts';

const KINDS: Readonly<Record<string, ParagraphKind>> = { H: 'heading', B: 'quote' };

/** What stands where a paragraph is not on the page yet. */
const NOT_HERE: Paragraph = { kind: 'paragraph', text: '' };

/** Finds the paragraphs of an article on the page, where a long one is in sections, some of which may be still to come. */
export class ArticleOnPage {
  readonly element: HTMLElement;
  /** The sections; none in a short article. */
  readonly sections: readonly HTMLElement[];
  /** What holds the paragraphs: the sections, or the article with its header. */
  readonly #holders: readonly HTMLElement[];
  /** How many elements stand before the paragraphs in what holds them. */
  readonly #before: 0 | 1;

  constructor(element: HTMLElement) {
    this.element = element;
    this.sections = Array.from(element.querySelectorAll<HTMLElement>(':scope > section'));
    this.#before = this.sections.length > 0 ? 0 : 1;
    this.#holders = this.#before ? [element] : this.sections;
  }

  /** False while some sections are still to come. */
  get isWhole(): boolean {
    return this.sections.every(({ childElementCount }) => childElementCount > 0);
  }

  /** The paragraphs in their order, those that are not here yet without a text. */
  get paragraphs(): Paragraph[] {
    const { element } = this;
    const length = Number(element.dataset['length'] ?? element.childElementCount - this.#before);
    return Array.from({ length }, (_, index) => {
      const holder = this.elementOf(index);
      return holder ? paragraphIn(holder) : NOT_HERE;
    });
  }

  /** The element that holds a paragraph, if it is here. */
  elementOf(paragraph: number): HTMLElement | undefined {
    if (paragraph < 0) return undefined;
    const section = this.#before ? 0 : Math.floor(paragraph / SECTION);
    const element = this.#holders[section]?.children[paragraph - section * SECTION + this.#before];
    return element instanceof HTMLElement ? element : undefined;
  }

  /** The paragraph that a node of the page is in, by its index; -1 where it is in none. */
  indexOf(node: Node): number {
    const section = this.#holders.findIndex((holder) => holder.contains(node));
    const holder = this.#holders[section];
    const index = holder ? this.#in(holder).findIndex((each) => each.contains(node)) : -1;
    return index === -1 ? -1 : section * SECTION + index;
  }

  /** The paragraphs that reach into a part of the view, and those around them, with their indexes. */
  *near(top: number, bottom: number): Generator<readonly [index: number, element: HTMLElement]> {
    for (const [section, holder] of this.#holders.entries()) {
      const box = holder.getBoundingClientRect();
      if (box.bottom < top || box.top > bottom) continue;
      for (const [index, element] of this.#in(holder).entries()) yield [section * SECTION + index, element];
    }
  }

  #in(holder: Element): HTMLElement[] {
    return Array.from(holder.querySelectorAll<HTMLElement>(':scope > :not(header)'));
  }
}

/** The paragraph that an element of the page shows: the inverse of how the page was written. */
export function paragraphIn(element: HTMLElement): Paragraph {
  const { tagName, classList, lang, dataset } = element;
  const kind = KINDS[tagName.charAt(0)] ?? (classList.contains('list-item') ? 'list-item' : 'paragraph');
  const text = element.textContent ?? '';
  const sentences = sentencesWith(dataset['sentences'], text);
  return {
    kind,
    text,
    ...(lang !== '' && { lang }),
    ...(kind === 'heading' && tagName !== 'H2' && { level: Number(tagName.charAt(1)) - 1 }),
    ...(sentences && { sentences }),
  };
}

/** The sentences of a text by their ends; none where they are not those of this text. */
function sentencesWith(list: string | undefined, { length }: string): Span[] | undefined {
  const ends = list?.split(' ').map(Number) ?? [];
  if (ends.at(-1) !== length) return undefined;
  return ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
}
