import type { Place } from '../speech/place.ts';
import type { Player } from '../speech/player.ts';
import { WordEvent } from '../speech/word-event.ts';
import type { Article } from '../text/article.ts';
import { paragraphElements, paragraphIn } from './article-on-page.ts';
import { ReadingMark } from './controllers/reading-mark.ts';
import type { FollowVoice } from './follow-voice.ts';

/** What the player takes of an article, and what its place is kept under. */
export type OpenArticle = Pick<Article, 'id' | 'lang' | 'paragraphs'>;

/** The prerendered article: shows where the voice is. */
export class ArticleView extends HTMLElement {
  /** Made once there is something to mark: browsers take their time over the first highlight. */
  #mark: ReadingMark | undefined;
  #paragraphs: readonly Element[] = [];
  #wasReading = false;

  /**
   * Opens the article of the page in the player, and shows the player's place from now on.
   * @param placeIn Where the reader was in an article, if it was begun.
   * @returns the article; none where the page has none.
   */
  attach(
    player: Player,
    follow: FollowVoice,
    placeIn: (article: OpenArticle) => Place | undefined = () => undefined,
  ): OpenArticle | undefined {
    const element = this.querySelector('article');
    if (!element) return undefined;
    this.#paragraphs = paragraphElements(element);
    const article = {
      id: element.dataset['article'] ?? '',
      lang: element.lang,
      paragraphs: this.#paragraphs.map(paragraphIn),
    };
    const show = () => this.#show(player, follow);
    player.addEventListener('change', show);
    player.addEventListener(WordEvent.type, show);
    player.load(article, placeIn(article));
    return article;
  }

  #show({ snapshot }: Player, follow: FollowVoice): void {
    const { place, sentence, word, isReading, hasBegun } = snapshot;
    const paragraph = this.#paragraphs[place.paragraph];
    if (!hasBegun || !paragraph) return this.#mark?.clear();
    this.#mark ??= new ReadingMark();
    follow.show(this.#mark.move(paragraph, sentence, word));
    if (isReading && !this.#wasReading) follow.resume();
    this.#wasReading = isReading;
  }
}

customElements.define('article-view', ArticleView);

declare global {
  interface HTMLElementTagNameMap {
    'article-view': ArticleView;
  }
}
