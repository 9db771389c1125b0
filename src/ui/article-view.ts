import type { Player } from '../speech/player.ts';
import { paragraphElements, paragraphIn } from './article-on-page.ts';
import { ReadingMark } from './controllers/reading-mark.ts';
import type { FollowVoice } from './follow-voice.ts';

/** The prerendered article: shows where the voice is. */
export class ArticleView extends HTMLElement {
  readonly #mark = new ReadingMark();
  #paragraphs: readonly Element[] = [];
  #wasReading = false;

  /** Opens the article of the page in the player, and shows the player's place from now on. */
  attach(player: Player, follow: FollowVoice): void {
    const article = this.querySelector('article');
    if (!article) return;
    this.#paragraphs = paragraphElements(article);
    player.load({ lang: article.lang, paragraphs: this.#paragraphs.map(paragraphIn) });
    player.addEventListener('change', () => this.#show(player, follow));
  }

  #show({ snapshot }: Player, follow: FollowVoice): void {
    const { place, sentence, word, isReading, hasBegun } = snapshot;
    const paragraph = this.#paragraphs[place.paragraph];
    if (!hasBegun || !paragraph) return this.#mark.clear();
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
