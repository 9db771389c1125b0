import type { Player } from '../speech/player.ts';
import type { FollowVoice } from './follow-voice.ts';
import { paragraphElements, paragraphIn } from './article-on-page.ts';
import { ReadingMark } from './controllers/reading-mark.ts';
import { offsetAt } from './offset-at.ts';
import { ReadFromHere } from './read-from-here.ts';

/** The prerendered article: shows where the voice is, and lets a tap on a paragraph start it there. */
export class ArticleView extends HTMLElement {
  readonly #mark = new ReadingMark();
  readonly #choice = new ReadFromHere();
  #paragraphs: readonly HTMLElement[] = [];
  #wasReading = false;

  /** Opens the article of the page in the player, and shows the player's place from now on. */
  attach(player: Player, follow: FollowVoice): void {
    const article = this.querySelector('article');
    if (!article) return;
    this.#paragraphs = paragraphElements(article);
    player.load({ lang: article.lang, paragraphs: this.#paragraphs.map(paragraphIn) });
    player.addEventListener('change', () => this.#show(player, follow));
    this.addEventListener('click', (event) => this.#choose(event, player));
    this.append(this.#choice);
  }

  #show({ snapshot }: Player, follow: FollowVoice): void {
    const { place, sentence, isReading, hasBegun } = snapshot;
    const element = this.#paragraphs[place.paragraph];
    if (!hasBegun || !element) return this.#mark.clear();
    const range = this.#mark.move(element, sentence);
    follow.show(range);
    if (isReading && !this.#wasReading) follow.resume();
    this.#wasReading = isReading;
  }

  #choose(event: MouseEvent, player: Player): void {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('a, read-from-here')) return;
    const index = this.#paragraphs.findIndex((element) => element.contains(target));
    const element = this.#paragraphs[index];
    if (!element || getSelection()?.isCollapsed === false) return this.#choice.hide();
    const place = { paragraph: index, offset: offsetAt(element, event.clientX, event.clientY) };
    this.#choice.show(event.clientY - this.getBoundingClientRect().top, () => player.playFrom(place));
  }
}

customElements.define('article-view', ArticleView);

declare global {
  interface HTMLElementTagNameMap {
    'article-view': ArticleView;
  }
}
