import type { Reading } from '../../settings/reading.ts';
import { silentLettersOf, syllablesOf } from '../../text/syllables.ts';
import { wordsOf } from '../../text/words.ts';
import type { Span } from '../../text/article.ts';
import { PARAGRAPHS } from '../article-on-page.ts';
import { inIdleTime } from '../in-idle-time.ts';
import type { Shown } from './one-at-a-time.ts';

/** How far beyond the view paragraphs are made ready, in views. */
const AHEAD = '100% 0px';

/** Paragraphs that are looked at, and words that are taken apart, before the page may draw again. */
const AT_ONCE = 20;

type Aids = Pick<Reading, 'syllables' | 'silent'>;

/**
 * Sets syllables apart and the letters that are not heard, in the paragraphs near the view: by highlights over the
 * untouched text, so that the voice, the screen reader and the search of the browser have the same article. They are
 * under what the voice lights.
 */
export class LetterAids {
  readonly #article: Element;
  readonly #marks = { syllable: highlight('syllable'), silent: highlight('silent') };
  /** What each paragraph near the view has, from when it is worked on. */
  readonly #near = new Map<Element, { syllable: StaticRange[]; silent: StaticRange[] }>();
  #aids: Aids = { syllables: false, silent: false };
  #watch: IntersectionObserver | undefined;
  /** The sections of a long article are filled later. */
  readonly #coming = new MutationObserver((records) => {
    for (const { target } of records)
      if (target instanceof Element)
        for (const each of target.querySelectorAll(PARAGRAPHS)) this.#watch?.observe(each);
  });
  #isWorking = false;
  /** The only part of the article that is shown, where not all is. */
  #only: Shown | undefined;

  constructor(article: Element) {
    this.#article = article;
  }

  /** Shows these aids from now on, and no others. */
  show({ syllables, silent }: Aids): void {
    if (syllables === this.#aids.syllables && silent === this.#aids.silent) return;
    this.#aids = { syllables, silent };
    this.#watch?.disconnect();
    this.#coming.disconnect();
    this.#near.clear();
    this.#marks.syllable.clear();
    this.#marks.silent.clear();
    if (!syllables && !silent) return;
    const watch = new IntersectionObserver((entries) => this.#look(entries), { rootMargin: AHEAD });
    this.#watch = watch;
    this.#coming.observe(this.#article, { childList: true, subtree: true });
    inIdleTime(this.#observe(watch));
  }

  /** Keeps to a sentence, where it alone is shown: a line under letters that are not would still be seen. */
  keepTo(shown: Shown | undefined): void {
    const only = shown?.sentence ? shown : undefined;
    if (!only && !this.#only) return;
    this.#only = only;
    this.#marks.syllable.clear();
    this.#marks.silent.clear();
    const near = [...this.#near.keys()];
    // What is put in again is worked on last, also where work goes on.
    this.#near.clear();
    for (const paragraph of near) this.#near.set(paragraph, { syllable: [], silent: [] });
    this.#begin();
  }

  *#observe(watch: IntersectionObserver): Generator<void, void> {
    for (const [index, paragraph] of this.#article.querySelectorAll(PARAGRAPHS).entries()) {
      if (watch !== this.#watch) return;
      watch.observe(paragraph);
      if (index % AT_ONCE === 0) yield;
    }
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) this.#forget(target);
      else if (!this.#near.has(target)) this.#near.set(target, { syllable: [], silent: [] });
    }
    this.#begin();
  }

  #begin(): void {
    if (this.#isWorking) return;
    this.#isWorking = true;
    inIdleTime(this.#work());
  }

  #forget(paragraph: Element): void {
    const ranges = this.#near.get(paragraph);
    this.#near.delete(paragraph);
    for (const range of ranges?.syllable ?? []) this.#marks.syllable.delete(range);
    for (const range of ranges?.silent ?? []) this.#marks.silent.delete(range);
  }

  *#work(): Generator<void, void> {
    for (const [paragraph, ranges] of this.#near) {
      // What has some was worked on in another turn.
      if (ranges.syllable.length + ranges.silent.length === 0) yield* this.#mark(paragraph, ranges);
    }
    this.#isWorking = false;
  }

  *#mark(
    paragraph: Element,
    ranges: { syllable: StaticRange[]; silent: StaticRange[] },
  ): Generator<void, void> {
    const node = paragraph.firstChild;
    const text = node?.textContent ?? '';
    const only = this.#only;
    if (!node || (only && only.paragraph !== paragraph)) return;
    const { start: from, end: to } = only?.sentence ?? { start: 0, end: text.length };
    for (const [index, { start, end }] of wordsOf(text).entries()) {
      if (start < from || start >= to) continue;
      if (index % AT_ONCE === 0) yield;
      // It has left the view meanwhile.
      if (this.#near.get(paragraph) !== ranges) return;
      const word = text.slice(start, end);
      const put = (name: 'syllable' | 'silent', spans: readonly Span[]) => {
        for (const span of spans) {
          const range = rangeOf(node, start, span);
          ranges[name].push(range);
          this.#marks[name].add(range);
        }
      };
      if (this.#aids.syllables)
        put(
          'syllable',
          syllablesOf(word).filter((_, place) => place % 2 === 1),
        );
      if (this.#aids.silent) put('silent', silentLettersOf(word));
    }
  }
}

function rangeOf(node: Node, from: number, { start, end }: Span): StaticRange {
  return new StaticRange({
    startContainer: node,
    startOffset: from + start,
    endContainer: node,
    endOffset: from + end,
  });
}

/** Under the sentence and the word that are heard. */
function highlight(name: string): Highlight {
  const made = new Highlight();
  made.priority = -1;
  CSS.highlights.set(name, made);
  return made;
}
