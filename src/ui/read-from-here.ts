import { css, html, LitElement, nothing } from 'lit';
import type { Player } from '../speech/player.ts';
import type { ArticleOnPage } from './article-on-page.ts';
import type { ArticleView } from './article-view.ts';
import type { FollowVoice } from './follow-voice.ts';
import { lettersAt } from './lexicon/letters-at.ts';
import type { Pronouncer } from './lexicon/pronouncer.ts';
import { selectedIn } from './lexicon/selected-in.ts';
import { type Spot, spotOf } from './lexicon/spot.ts';
import { offsetAt } from './offset-at.ts';
import { controls } from './styles/controls.ts';

/**
 * The buttons that a tap on a paragraph brings: to start the voice at the sentence that was tapped, to hear the
 * word alone, and to pronounce it otherwise. With what was selected by hand the same can be done.
 */
export class ReadFromHere extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        position: absolute;
        inset-inline: 0;
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: var(--space-2);
        pointer-events: none;
      }
      button {
        max-width: 100%;
        box-shadow: var(--shadow);
        overflow-wrap: anywhere;
        pointer-events: auto;
      }
    `,
  ];
  static override properties = { action: { state: true }, spot: { state: true } };

  declare pronouncer: Pronouncer | undefined;
  /** Has a word heard alone. */
  declare hear: ((spot: Spot) => void) | undefined;
  /** Whether taps are left alone: a screen reader taps by itself, to move. */
  declare isOff: (() => boolean) | undefined;
  declare private action: (() => void) | undefined;
  declare private spot: Spot | undefined;
  /** Counts the taps: a word that is found once another was tapped comes too late. */
  #taps = 0;

  /** Answers taps on the paragraphs of whatever article a view has. The element must lie in the view. */
  attach(view: ArticleView, player: Player, follow: FollowVoice): void {
    view.addEventListener('click', (event) => {
      const { page } = view;
      if (page && event.target !== this) this.#choose(event, page, player, follow);
    });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.hide());
  }

  /** Takes the offer back. */
  hide(): void {
    this.#taps += 1;
    this.action = undefined;
    this.spot = undefined;
  }

  protected override render() {
    return [this.#readButton(), this.#wordButtons()];
  }

  #readButton() {
    return this.action
      ? html`<button class="main" type="button" @click=${this.#onRead}>Lire à partir d’ici</button>`
      : nothing;
  }

  #wordButtons() {
    if (!this.spot) return nothing;
    const { written } = this.spot;
    return html`<button type="button" @click=${this.#onHear}>Écouter « ${written} »</button>
      <button type="button" @click=${this.#onPronounce}>Prononcer « ${written} »…</button>`;
  }

  #choose(event: MouseEvent, page: ArticleOnPage, player: Player, follow: FollowVoice): void {
    const { target, clientX, clientY } = event;
    if (!(target instanceof Element) || !page.element.contains(target) || target.closest('a')) return;
    this.hide();
    if (this.isOff?.()) return;
    const index = page.indexOf(target);
    const paragraph = page.elementOf(index);
    if (!paragraph) return;
    this.#placeAt(clientY, follow.clearHeight);
    if (getSelection()?.isCollapsed === false) return this.#offerSelected(paragraph);
    const place = { paragraph: index, offset: offsetAt(paragraph, clientX, clientY) };
    this.action = () => {
      player.playFrom(place);
      follow.resume();
    };
    void this.#offerWord(paragraph.textContent ?? '', lettersAt(paragraph, clientX, clientY));
  }

  /** Below the finger, or above it where the player may lie below. */
  #placeAt(clientY: number, clearHeight: number): void {
    const top = this.offsetParent?.getBoundingClientRect().top ?? 0;
    const isLow = clientY > clearHeight / 2;
    this.style.top = `calc(${clientY - top}px ${isLow ? '-' : '+'} var(--space-6))`;
    this.style.translate = isLow ? '0 -100%' : '';
  }

  async #offerWord(text: string, letters: readonly number[]): Promise<void> {
    const tap = this.#taps;
    // Where French could not be loaded, the voice can still start here.
    const spot = await this.pronouncer?.wordAt(text, letters).catch(() => undefined);
    if (tap === this.#taps) this.spot = spot;
  }

  #offerSelected(paragraph: Element): void {
    const selected = this.pronouncer && selectedIn(paragraph);
    if (selected) this.spot = spotOf(paragraph.textContent ?? '', selected);
  }

  readonly #onRead = (): void => {
    this.action?.();
    this.hide();
  };

  readonly #onHear = (): void => {
    if (this.spot) this.hear?.(this.spot);
  };

  /** The buttons stay: the focus returns to this one when the dialog is closed. */
  readonly #onPronounce = (): void => {
    if (this.spot) void this.pronouncer?.open(this.spot);
  };
}

customElements.define('read-from-here', ReadFromHere);

declare global {
  interface HTMLElementTagNameMap {
    'read-from-here': ReadFromHere;
  }
}
