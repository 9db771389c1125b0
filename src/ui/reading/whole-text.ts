import { css, html, LitElement, nothing } from 'lit';
import { ORDINARY } from '../../settings/reading.ts';
import type { ReadingStore } from '../../settings/reading-store.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { focusPlayer } from '../focus-player.ts';
import { controls } from '../styles/controls.ts';

/** The way back to the whole text over the player, while it is shown part by part. */
export class WholeText extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        justify-content: center;
        padding-inline: var(--space-3);
        font-size: var(--text-small);
        line-height: var(--leading-tight);
      }
      button {
        margin-top: var(--space-2);
        padding-inline: var(--space-4);
        border-radius: var(--radius-round);
      }
    `,
  ];
  static override properties = { store: { attribute: false }, isOff: { type: Boolean } };

  declare store: ReadingStore | undefined;
  /** Whether the whole text is shown all the same. */
  declare isOff: boolean;

  constructor() {
    super();
    this.isOff = false;
    watchStore(this, () => this.store);
  }

  protected override render() {
    return this.isOff || this.store?.reading.view === ORDINARY.view
      ? nothing
      : html`<button type="button" @click=${this.#onClick}>Revoir tout le texte</button>`;
  }

  /** The button goes away: the focus is left to one that stays. */
  readonly #onClick = (): void => {
    this.store?.change({ view: ORDINARY.view });
    focusPlayer();
  };
}

customElements.define('whole-text', WholeText);

declare global {
  interface HTMLElementTagNameMap {
    'whole-text': WholeText;
  }
}
