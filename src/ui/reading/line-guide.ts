import type { Reading } from '../../settings/reading.ts';
import { ArticleOnPage } from '../article-on-page.ts';
import { WordEvent } from '../../speech/word-event.ts';
import { letterAt, letterBeyond, type Lines, linesOf } from './lines.ts';
import type { ReadingCompany } from './reading-company.ts';
import { ReadingGuide } from './reading-guide.ts';

/** Where the view is kept while keys move the guide, as parts of its clear height: neither above nor below. */
const STEADY = { top: 0.2, rest: 0.4, bottom: 0.7 };

const DIRECTIONS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** How many lines a mask leaves clear above and below the line itself. */
const AROUND = { 'mask-1': [0, 0], 'mask-2': [0, 1], 'mask-3': [1, 1], ruler: [0, 0], none: [0, 0] } as const;

/**
 * Keeps a ruler or a mask at the line that is heard; while nothing is read, at the one under the finger or the pointer,
 * or where the arrow keys lead.
 */
export class LineGuide {
  readonly #article: HTMLElement;
  readonly #page: ArticleOnPage;
  readonly #company: ReadingCompany;
  readonly #shown = new ReadingGuide();
  readonly #resized = new ResizeObserver(() => this.#draw());
  #guide: Reading['guide'] = 'none';
  #listening = new AbortController();
  /** What it is at: what is heard, or a letter of the line. */
  #at: Range | undefined;
  /** Whether that is a sentence of which no words are told: a mask leaves all lines of it clear. */
  #isWhole = false;
  #tellsWords = false;
  #heard = '';

  constructor(article: HTMLElement, company: ReadingCompany) {
    this.#article = article;
    this.#page = new ArticleOnPage(article);
    this.#company = company;
  }

  /** Shows this guide from now on, and no other. */
  show(guide: Reading['guide']): void {
    if (guide === this.#guide) return;
    const wasShown = this.#guide !== 'none';
    this.#guide = guide;
    if (guide === 'none') return this.#hide();
    this.#shown.kind = guide === 'ruler' ? 'ruler' : 'mask';
    if (!wasShown) this.#begin();
    this.#draw();
  }

  #begin(): void {
    const { player } = this.#company;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#article.after(this.#shown);
    this.#resized.observe(this.#article);
    player.addEventListener('change', this.#hear, { signal });
    player.addEventListener(WordEvent.type, this.#hear, { signal });
    for (const type of ['pointermove', 'pointerdown'] as const)
      this.#article.addEventListener(type, this.#point, { signal, passive: true });
    document.addEventListener('keydown', this.#step, { signal });
    addEventListener('scroll', this.#keepInView, { signal, passive: true });
    this.#hear();
    this.#keepInView();
  }

  #hide(): void {
    this.#listening.abort();
    this.#resized.disconnect();
    this.#shown.remove();
    this.#heard = '';
  }

  readonly #hear = (): void => {
    const { hasBegun, place, sentence, word } = this.#company.player.snapshot;
    const text = hasBegun ? this.#page.elementOf(place.paragraph)?.firstChild : undefined;
    if (word) this.#tellsWords = true;
    const { start, end } = word ?? sentence;
    const heard = `${place.paragraph} ${start} ${end}`;
    if (!(text instanceof Text) || heard === this.#heard) return;
    this.#heard = heard;
    const range = new Range();
    range.setStart(text, start);
    range.setEnd(text, Math.min(end, text.length));
    this.#moveTo(range, !word && !this.#tellsWords);
  };

  readonly #point = ({ target, clientX, clientY }: PointerEvent): void => {
    if (this.#company.player.snapshot.isReading || !(target instanceof Element)) return;
    const letter = letterAt(target, clientX, clientY);
    if (letter) this.#moveTo(letter, false);
  };

  /** The arrow keys move it line by line where they would move the view. */
  readonly #step = (event: KeyboardEvent): void => {
    const direction = DIRECTIONS[event.key];
    if (!direction || !this.#isFree(event)) return;
    event.preventDefault();
    const line = this.#lineHeldInView();
    const next = line && letterBeyond(this.#article, direction === 1 ? line.bottom : line.top, direction);
    if (next) this.#moveTo(next, false);
  };

  #isFree({ target, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    const { player, settings } = this.#company;
    if (defaultPrevented || altKey || ctrlKey || metaKey || shiftKey || player.snapshot.isReading)
      return false;
    return target === document.body && !settings.settings.usesScreenReader;
  }

  #lineHeldInView(): Lines | undefined {
    const clear = this.#company.follow.clearHeight;
    const line = this.#at && linesOf(this.#at, false);
    if (!line || (line.top >= clear * STEADY.top && line.bottom <= clear * STEADY.bottom)) return line;
    scrollBy(0, line.top - clear * STEADY.rest);
    return this.#at && linesOf(this.#at, false);
  }

  /** While nothing is read, the guide is where the reader looks. */
  readonly #keepInView = (): void => {
    const { player, follow } = this.#company;
    if (player.snapshot.isReading) return;
    const line = this.#at && linesOf(this.#at, false);
    if (line && line.bottom > 0 && line.top < follow.clearHeight) return;
    const letter = letterBeyond(this.#article, 0, 1);
    if (letter) this.#moveTo(letter, false);
  };

  #moveTo(range: Range, isWhole: boolean): void {
    this.#at = range;
    this.#isWhole = isWhole;
    this.#draw();
  }

  #draw(): void {
    const isWhole = this.#isWhole && this.#guide !== 'ruler';
    const lines = this.#at && linesOf(this.#at, isWhole);
    const base = this.#shown.parentElement?.getBoundingClientRect().top;
    if (!lines || base === undefined) return;
    const [above, below] = AROUND[this.#guide];
    this.#shown.place(lines.top - above * lines.height - base, lines.bottom + below * lines.height - base);
  }
}
