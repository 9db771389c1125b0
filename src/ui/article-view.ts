import { nextTask } from '../next-task.ts';
import type { Place } from '../speech/place.ts';
import type { Player } from '../speech/player.ts';
import { WordEvent } from '../speech/word-event.ts';
import type { Article, Sentenced } from '../text/article.ts';
import { SECTION } from '../text/section.ts';
import { ArticleOnPage } from './article-on-page.ts';
import { ReadingMark } from './controllers/reading-mark.ts';
import type { FollowVoice } from './follow-voice.ts';

/** What the player takes of an article, and what its place is kept under. */
export interface OpenArticle extends Pick<Article, 'id' | 'lang'> {
  readonly paragraphs: readonly Sentenced[];
}

/** The player has another article open, which is on the page now. */
export class OpenEvent extends Event {
  static readonly type = 'open';
  constructor() {
    super(OpenEvent.type);
  }
}

/** The prerendered article: shows where the voice is. */
export class ArticleView extends HTMLElement {
  /** Made once there is something to mark: browsers take their time over the first highlight. */
  #mark: ReadingMark | undefined;
  #page: ArticleOnPage | undefined;
  #player: Player | undefined;
  #section = -1;
  #wasReading = false;

  /** The article as the page has it, if there is one. */
  get page(): ArticleOnPage | undefined {
    const element = this.querySelector('article');
    return element ? new ArticleOnPage(element) : undefined;
  }

  /** Opens the page's article in the player, and shows the player's place from now on. */
  attach(player: Player, follow: FollowVoice, article: OpenArticle, place?: Place): void {
    this.#player = player;
    const show = () => this.#show(player, follow);
    player.addEventListener('change', show);
    player.addEventListener(WordEvent.type, show);
    this.open(article, place);
  }

  /** Opens in the player the article that the page has now, in place of the one before. */
  open(article: OpenArticle, place?: Place): void {
    this.#page = this.page;
    this.#section = -1;
    this.#player?.load(article, place);
    this.dispatchEvent(new OpenEvent());
  }

  #show({ snapshot }: Player, follow: FollowVoice): void {
    const { place, sentence, word, isReading, hasBegun } = snapshot;
    const paragraph = this.#page?.elementOf(place.paragraph);
    if (!hasBegun || !paragraph) return this.#mark?.clear();
    void this.#keepNear(Math.floor(place.paragraph / SECTION));
    this.#mark ??= new ReadingMark();
    follow.show(this.#mark.move(paragraph, sentence, word));
    if (isReading && !this.#wasReading) follow.resume();
    this.#wasReading = isReading;
  }

  /**
   * Of a long article the browser leaves out what is far from view, for screen readers too: not what surrounds the voice.
   * What is below is laid out in a task of its own: a section takes a cheap phone 100 ms. What is above would move the
   * text that is shown.
   */
  async #keepNear(section: number): Promise<void> {
    if (section === this.#section) return;
    this.#section = section;
    const sections = this.#page?.sections ?? [];
    const below = sections[section + 1];
    for (const [index, element] of sections.entries())
      if (element !== below) element.toggleAttribute('data-near', Math.abs(index - section) <= 1);
    await nextTask();
    if (this.#section === section) below?.toggleAttribute('data-near', true);
  }
}

customElements.define('article-view', ArticleView);

declare global {
  interface HTMLElementTagNameMap {
    'article-view': ArticleView;
  }
}
