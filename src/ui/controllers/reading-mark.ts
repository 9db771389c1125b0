import type { Span } from '../../text/article.ts';

/**
 * Marks what is being read: the paragraph by an attribute, its sentence and word by highlights over the
 * untouched text where the browser has them (Chrome 105, Safari 17.2, Firefox 140).
 */
export class ReadingMark {
  readonly #sentences = highlight('sentence', 0);
  readonly #words = highlight('word', 1);
  /** One range for all words: to move it costs the browser less than to exchange it. */
  readonly #word = new Range();
  #sentence = new Range();
  #span: Span = { start: 0, end: 0 };
  #paragraph: Element | undefined;

  /**
   * Moves the mark.
   * @param sentence Span of the paragraph's text; so is `word`, where it is known.
   * @returns the sentence's range in the page: the same as before while the sentence is.
   */
  move(paragraph: Element, sentence: Span, word: Span | undefined): Range {
    if (!this.#isAt(paragraph, sentence)) this.#markSentence(paragraph, sentence);
    if (word) this.#words?.add(put(this.#word, textOf(paragraph), word.start, word.end));
    else this.#words?.clear();
    this.#markParagraph(paragraph);
    return this.#sentence;
  }

  clear(): void {
    this.#sentences?.clear();
    this.#words?.clear();
    this.#markParagraph(undefined);
  }

  #isAt(paragraph: Element, { start, end }: Span): boolean {
    return this.#paragraph === paragraph && this.#span.start === start && this.#span.end === end;
  }

  #markSentence(paragraph: Element, span: Span): void {
    this.#sentences?.clear();
    this.#span = span;
    this.#sentence = new Range();
    const text = textOf(paragraph);
    // The space at its end would be lit too.
    const visible = (text.textContent ?? '').slice(0, span.end).trimEnd().length;
    this.#sentences?.add(put(this.#sentence, text, span.start, Math.max(span.start, visible)));
  }

  #markParagraph(paragraph: Element | undefined): void {
    if (this.#paragraph === paragraph) return;
    this.#paragraph?.removeAttribute('data-reading');
    paragraph?.setAttribute('data-reading', '');
    this.#paragraph = paragraph;
  }
}

function highlight(name: string, priority: number): Highlight | undefined {
  if (!('highlights' in CSS)) return undefined;
  const made = new Highlight();
  made.priority = priority;
  CSS.highlights.set(name, made);
  return made;
}

function textOf(paragraph: Element): Node {
  return paragraph.firstChild ?? paragraph;
}

function put(range: Range, text: Node, start: number, end: number): Range {
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}
