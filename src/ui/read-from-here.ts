import { css, html, LitElement, nothing } from 'lit';
import type { Player } from '../speech/player.ts';
import { paragraphElements } from './article-on-page.ts';
import type { FollowVoice } from './follow-voice.ts';
import { offsetAt } from './offset-at.ts';
import { controls } from './styles/controls.ts';

/** The button that a tap on a paragraph brings, to start the voice at the sentence that was tapped. */
export class ReadFromHere extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        position: absolute;
        inset-inline: 0;
        display: flex;
        justify-content: center;
        pointer-events: none;
      }
      button {
        pointer-events: auto;
        box-shadow: var(--shadow);
      }
    `,
  ];
  static override properties = { action: { state: true } };

  declare private action: (() => void) | undefined;

  /** Answers taps on the paragraphs of an article. The element must lie beside it, in a positioned parent. */
  attach(article: Element, player: Player, follow: FollowVoice): void {
    const paragraphs = paragraphElements(article);
    article.addEventListener('click', (event) => {
      if (event instanceof MouseEvent) this.#choose(event, paragraphs, player, follow);
    });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#hide());
  }

  protected override render() {
    return this.action
      ? html`<button class="main" type="button" @click=${this.#onClick}>Lire à partir d’ici</button>`
      : nothing;
  }

  #choose(
    { target, clientX, clientY }: MouseEvent,
    paragraphs: readonly Element[],
    player: Player,
    follow: FollowVoice,
  ): void {
    if (!(target instanceof Element) || target.closest('a')) return;
    const index = paragraphs.findIndex((element) => element.contains(target));
    const paragraph = paragraphs[index];
    if (!paragraph || getSelection()?.isCollapsed === false) return this.#hide();
    const place = { paragraph: index, offset: offsetAt(paragraph, clientX, clientY) };
    const top = this.offsetParent?.getBoundingClientRect().top ?? 0;
    // Below the finger, or above it where the player may lie below.
    const isLow = clientY > follow.clearHeight / 2;
    this.style.top = `calc(${clientY - top}px ${isLow ? '-' : '+'} var(--space-6))`;
    this.style.translate = isLow ? '0 -100%' : '';
    this.action = () => {
      player.playFrom(place);
      follow.resume();
    };
  }

  #hide(): void {
    this.action = undefined;
  }

  readonly #onClick = (): void => {
    this.action?.();
    this.#hide();
  };
}

customElements.define('read-from-here', ReadFromHere);

declare global {
  interface HTMLElementTagNameMap {
    'read-from-here': ReadFromHere;
  }
}
