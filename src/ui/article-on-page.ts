import type { Paragraph, ParagraphKind, Span } from '../text/article.ts';
import { SECTION } from '../text/section.ts';

/** Those of an article: its elements or those of its sections and, of a list, the points. */
export const PARAGRAPHS = [
  ':is(article, article > section) > :not(header, section, ul, ol)',
  ':is(article, article > section) > * > li',
].join();

const KINDS: Readonly<Record<string, ParagraphKind>> = { H: 'heading', B: 'quote', L: 'list-item' };

/** What stands where a paragraph is not on the page yet. */
const NOT_HERE: Paragraph = { kind: 'paragraph', text: '', sentences: [] };

/** Finds the paragraphs of an article on the page, where a long one is in sections, some of which may be still to come. */
export class ArticleOnPage {
  readonly element: HTMLElement;
  /** The sections; none in a short article. */
  readonly sections: readonly HTMLElement[];
  /** What holds the paragraphs: the sections, or the article. */
  readonly #holders: readonly HTMLElement[];
  /** How many each of these holds at most. */
  readonly #size: number;

  constructor(element: HTMLElement) {
    this.element = element;
    this.sections = Array.from(element.querySelectorAll<HTMLElement>(':scope > section'));
    const isShort = this.sections.length === 0;
    this.#holders = isShort ? [element] : this.sections;
    this.#size = isShort ? Infinity : SECTION;
  }

  /** False while some sections are still to come. */
  get isWhole(): boolean {
    return this.sections.every(({ childElementCount }) => childElementCount > 0);
  }

  /** The paragraphs in their order, those that are not here yet without a text. */
  get paragraphs(): Paragraph[] {
    const held = this.#holders.map(paragraphsOf);
    const length = Number(this.element.dataset['length'] ?? held.flat().length);
    return Array.from({ length }, (_, index) => {
      const element = held[Math.floor(index / this.#size)]?.[index % this.#size];
      return element ? paragraphIn(element) : NOT_HERE;
    });
  }

  /** The element that holds a paragraph, if it is here. */
  elementOf(paragraph: number): HTMLElement | undefined {
    const holder = this.#holders[Math.floor(paragraph / this.#size)];
    return holder && paragraphsOf(holder)[paragraph % this.#size];
  }

  /** The paragraph that a node of the page is in, by its index; -1 where it is in none. */
  indexOf(node: Node): number {
    const section = this.#holders.findIndex((holder) => holder.contains(node));
    const holder = this.#holders[section];
    const index = holder ? paragraphsOf(holder).findIndex((each) => each.contains(node)) : -1;
    return index === -1 ? -1 : section * SECTION + index;
  }

  /** The paragraphs that reach into a part of the view, and those around them, with their indexes. */
  *near(top: number, bottom: number): Generator<readonly [index: number, element: HTMLElement]> {
    for (const [section, holder] of this.#holders.entries()) {
      const box = holder.getBoundingClientRect();
      if (box.bottom < top || box.top > bottom) continue;
      for (const [index, element] of paragraphsOf(holder).entries())
        yield [section * SECTION + index, element];
    }
  }
}

function paragraphsOf(holder: Element): HTMLElement[] {
  return Array.from(holder.querySelectorAll<HTMLElement>(PARAGRAPHS));
}

/** The paragraph that an element of the page shows: the inverse of how the page was written. */
export function paragraphIn(element: HTMLElement): Paragraph {
  const { tagName, lang, dataset } = element;
  const kind = KINDS[tagName.charAt(0)] ?? 'paragraph';
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
