import type { Span } from '../../text/article.ts';

/**
 * Marks what is being read: the paragraph by an attribute, the sentence by a highlight over the
 * untouched text where the browser has them (Chrome 105, Safari 17.2, Firefox 140).
 */
export class ReadingMark {
  readonly #sentence = 'highlights' in CSS ? new Highlight() : undefined;
  #paragraph: Element | undefined;

  constructor() {
    if (this.#sentence) CSS.highlights.set('sentence', this.#sentence);
  }

  /**
   * Moves the mark.
   * @param sentence Span of the paragraph's text.
   * @returns the sentence's range in the page.
   */
  move(paragraph: Element, sentence: Span): Range {
    const range = rangeIn(paragraph, sentence);
    this.#sentence?.clear();
    this.#sentence?.add(range);
    if (this.#paragraph !== paragraph) {
      this.#paragraph?.removeAttribute('data-reading');
      paragraph.setAttribute('data-reading', '');
      this.#paragraph = paragraph;
    }
    return range;
  }

  clear(): void {
    this.#sentence?.clear();
    this.#paragraph?.removeAttribute('data-reading');
    this.#paragraph = undefined;
  }
}

function rangeIn(paragraph: Element, { start, end }: Span): Range {
  const range = new Range();
  const text = paragraph.firstChild ?? paragraph;
  const visible = (text.textContent ?? '').slice(0, end).trimEnd().length;
  range.setStart(text, start);
  range.setEnd(text, Math.max(start, visible));
  return range;
}
