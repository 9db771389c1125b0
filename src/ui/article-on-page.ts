import type { Paragraph, ParagraphKind } from '../text/article.ts';

const KINDS: Readonly<Record<string, ParagraphKind>> = { H2: 'heading', BLOCKQUOTE: 'quote' };

/** The elements of a page's article that hold its paragraphs, in order. */
export function paragraphElements(article: Element): Element[] {
  return Array.from(article.querySelectorAll(':scope > :not(header)'));
}

/** The paragraph that an element of the page shows: the inverse of how the page was written. */
export function paragraphIn(element: Element): Paragraph {
  const kind =
    KINDS[element.tagName] ?? (element.classList.contains('list-item') ? 'list-item' : 'paragraph');
  return { kind, text: element.textContent ?? '' };
}
