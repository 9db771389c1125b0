import { css, html, LitElement, nothing } from 'lit';
import type { Player } from '../../speech/player.ts';
import { watchStore } from '../controllers/store-controller.ts';

/** An article that has begun by itself. */
interface News {
  readonly title: string;
  readonly lang: string;
  /** The paragraph that it has begun with, by its index. */
  readonly paragraph: number;
}

/** Says once, over the player, which article has just begun by itself; until its first paragraph was heard. */
export class UpNext extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      inset: auto 0 100%;
    }
    p {
      margin: 0;
      padding: var(--space-2) var(--space-4);
      border-top: var(--border);
      background: var(--surface);
      font-size: var(--text-small);
      line-height: var(--leading-tight);
      overflow-wrap: anywhere;
      text-align: center;
    }
  `;
  static override properties = { player: { attribute: false }, news: { attribute: false } };

  declare player: Player | undefined;
  declare news: News | undefined;

  constructor() {
    super();
    watchStore(this, () => this.player);
  }

  protected override willUpdate(): void {
    const { isReading, place } = this.player?.snapshot ?? {};
    if (isReading !== true || place?.paragraph !== this.news?.paragraph) this.news = undefined;
  }

  protected override render() {
    const { news } = this;
    return html`<div role="status">
      ${news ? html`<p>À suivre : « <span lang=${news.lang}>${news.title}</span> »</p>` : nothing}
    </div>`;
  }
}

customElements.define('up-next', UpNext);

declare global {
  interface HTMLElementTagNameMap {
    'up-next': UpNext;
  }
}
