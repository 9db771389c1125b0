import type { Reading } from '../../settings/reading.ts';
import type { Span } from '../../text/article.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { ArticleOnPage } from '../article-on-page.ts';
import type { ReadingCompany } from './reading-company.ts';

/** The part of an article that is shown: a paragraph, or a sentence of it. */
export interface Shown {
  readonly paragraph: HTMLElement;
  /** None where the whole paragraph is. */
  readonly sentence: Span | undefined;
}

/** What is shown has changed. */
class ShownChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(ShownChangeEvent.type);
  }
}

/** After how long without a scroll the view is taken to rest, in ms, where the browser does not tell (Safari before 26). */
const REST = 150;

/**
 * Shows one paragraph of an article at a time, or one sentence: the one that is heard, else the one that is in the
 * middle of the view, so that to scroll is to turn pages. All others stay where they are, and are only not painted:
 * the search of the browser finds them and scrolls there, which shows them; screen readers have the whole article; and
 * nothing moves when the next one comes.
 */
export class OneAtATime extends EventTarget {
  readonly #page: ArticleOnPage;
  readonly #company: ReadingCompany;
  readonly #rest = 'highlights' in CSS ? new Highlight() : undefined;
  #view: Reading['view'] = 'whole';
  #listening = new AbortController();
  #shown: Shown | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(article: HTMLElement, company: ReadingCompany) {
    super();
    this.#page = new ArticleOnPage(article);
    this.#company = company;
    if (!this.#rest) return;
    // Over all that is lit.
    this.#rest.priority = 2;
    CSS.highlights.set('rest', this.#rest);
  }

  /** What is shown; nothing while all is. */
  get shown(): Shown | undefined {
    return this.#shown;
  }

  /** Shows this much at a time from now on. Nothing moves. */
  show(view: Reading['view']): void {
    if (view === this.#view) return;
    const wasWhole = this.#view === 'whole';
    const paragraph = wasWhole ? this.#atHand() : this.#shown?.paragraph;
    this.#view = view;
    this.#page.element.toggleAttribute('data-in-parts', view !== 'whole');
    if (wasWhole) this.#listen();
    if (view === 'whole') this.#end();
    else if (paragraph) this.#put(paragraph);
  }

  #listen(): void {
    const { player } = this.#company;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    player.addEventListener('change', this.#follow, { signal });
    addEventListener('scroll', this.#onScroll, { signal, passive: true });
    addEventListener('scrollend', this.#look, { signal });
  }

  #end(): void {
    this.#listening.abort();
    clearTimeout(this.#resting);
    this.#shown?.paragraph.removeAttribute('data-shown');
    this.#shown = undefined;
    this.#rest?.clear();
    this.dispatchEvent(new ShownChangeEvent());
  }

  /** What is heard comes to a steady place, at once: there is nothing to see on the way. */
  readonly #follow = (): void => {
    const { player, follow } = this.#company;
    const heard = this.#heard();
    if (!heard || !player.snapshot.hasBegun || !follow.isFollowing) return;
    const isOther = heard !== this.#shown?.paragraph;
    this.#put(heard);
    const { top, height } = heard.getBoundingClientRect();
    const room = follow.clearHeight - height;
    if (isOther && room > 0) scrollBy(0, top - room / 2);
  };

  readonly #onScroll = (): void => {
    // While the view glides to what is heard, that is what is shown.
    if (!this.#company.follow.isFollowing) return this.#look();
    clearTimeout(this.#resting);
    this.#resting = setTimeout(this.#look, REST);
  };

  readonly #look = (): void => {
    clearTimeout(this.#resting);
    const paragraph = this.#atHand();
    if (paragraph) this.#put(paragraph);
  };

  /** What is heard, while it is in view; else what is in the middle of the view. */
  #atHand(): HTMLElement | undefined {
    const { player, follow } = this.#company;
    const heard = player.snapshot.hasBegun ? this.#heard() : undefined;
    const box = heard?.getBoundingClientRect();
    const isInView = box && box.bottom > 0 && box.top < follow.clearHeight;
    return isInView ? heard : this.#inMiddle(follow.clearHeight);
  }

  #heard(): HTMLElement | undefined {
    return this.#page.elementOf(this.#company.player.snapshot.place.paragraph);
  }

  /** The paragraph that is nearest to the middle of the view; at the ends of the page, to its edges. */
  #inMiddle(clearHeight: number): HTMLElement | undefined {
    const middle = clearHeight / 2;
    const below = document.documentElement.scrollHeight - innerHeight - scrollY;
    const height = scrollY < middle ? scrollY : Math.max(middle, clearHeight - below);
    let nearest: HTMLElement | undefined;
    let least = Infinity;
    for (const [, element] of this.#page.near(0, innerHeight)) {
      const { top, bottom } = element.getBoundingClientRect();
      const distance = Math.max(top - height, height - bottom);
      if (distance < least) [nearest, least] = [element, distance];
    }
    return nearest;
  }

  #put(paragraph: HTMLElement): void {
    const sentence = this.#sentenceIn(paragraph);
    const { shown } = this;
    if (shown?.paragraph === paragraph && shown.sentence?.start === sentence?.start) return;
    shown?.paragraph.removeAttribute('data-shown');
    paragraph.setAttribute('data-shown', '');
    this.#shown = { paragraph, sentence };
    this.#hideRest(paragraph, sentence);
    this.dispatchEvent(new ShownChangeEvent());
  }

  /** The sentence at the place of the reading; where that is elsewhere, the whole paragraph is shown. */
  #sentenceIn(paragraph: HTMLElement): Span | undefined {
    const { offset } = this.#company.player.snapshot.place;
    if (this.#view !== 'sentence' || !this.#rest || paragraph !== this.#heard()) return undefined;
    return sentencesOf(paragraph.textContent ?? '').find(({ end }) => end > offset);
  }

  #hideRest(paragraph: HTMLElement, sentence: Span | undefined): void {
    this.#rest?.clear();
    const text = paragraph.firstChild;
    if (!sentence || !(text instanceof Text)) return;
    for (const [start, end] of [
      [0, sentence.start],
      [sentence.end, text.length],
    ] as const)
      if (end > start)
        this.#rest?.add(
          new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end }),
        );
  }
}
