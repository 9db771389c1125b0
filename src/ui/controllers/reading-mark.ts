import type { Span } from '../../text/article.ts';

/**
 * Marks what is being read: the paragraph by an attribute, its sentence and word by highlights over the
 * untouched text where the browser has them (Chrome 105, Safari 17.2, Firefox 140).
 */
export class ReadingMark {
  readonly #sentence = highlight('sentence', 0);
  readonly #word = highlight('word', 1);
  #paragraph: Element | undefined;

  /**
   * Moves the mark.
   * @param sentence Span of the paragraph's text; so is `word`, where it is known.
   * @returns the sentence's range in the page.
   */
  move(paragraph: Element, sentence: Span, word: Span | undefined): Range {
    const range = rangeIn(paragraph, sentence);
    this.#sentence?.clear();
    this.#sentence?.add(range);
    this.#word?.clear();
    if (word) this.#word?.add(rangeIn(paragraph, word));
    if (this.#paragraph !== paragraph) {
      this.#paragraph?.removeAttribute('data-reading');
      paragraph.setAttribute('data-reading', '');
      this.#paragraph = paragraph;
    }
    return range;
  }

  clear(): void {
    this.#sentence?.clear();
    this.#word?.clear();
    this.#paragraph?.removeAttribute('data-reading');
    this.#paragraph = undefined;
  }
}

function highlight(name: string, priority: number): Highlight | undefined {
  if (!('highlights' in CSS)) return undefined;
  const made = new Highlight();
  made.priority = priority;
  CSS.highlights.set(name, made);
  return made;
}

function rangeIn(paragraph: Element, { start, end }: Span): Range {
  const range = new Range();
  const text = paragraph.firstChild ?? paragraph;
  const visible = (text.textContent ?? '').slice(0, end).trimEnd().length;
  range.setStart(text, start);
  range.setEnd(text, Math.max(start, visible));
  return range;
}
