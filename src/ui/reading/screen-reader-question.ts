import { css, html, LitElement } from 'lit';
import type { SettingsStore } from '../../settings/settings-store.ts';
import { focusPlayer } from '../focus-player.ts';
import { controls } from '../styles/controls.ts';

/** The one question about the reader: it takes no focus and is not announced, and can be left alone. */
export class ScreenReaderQuestion extends LitElement {
  static override styles = [
    controls,
    css`
      section {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
        max-width: var(--measure);
        margin: 0 auto;
        padding: var(--space-4);
        font-size: var(--text-small);
        line-height: var(--leading-tight);
      }
      p {
        flex: 1 1 0;
        min-width: min-content;
        margin: 0;
      }
    `,
  ];
  static override properties = { settings: { attribute: false } };

  declare settings: SettingsStore | undefined;
  /** Hears that there is an answer. */
  declare answered: (() => void) | undefined;

  protected override render() {
    return html`<section aria-labelledby="question">
      <p id="question">Utilisez-vous un lecteur d’écran ?</p>
      <button type="button" @click=${() => this.#answer(true)}>Oui</button>
      <button type="button" @click=${() => this.#answer(false)}>Non</button>
    </section>`;
  }

  /** The question goes away: the focus is left to a button that stays. */
  #answer(usesScreenReader: boolean): void {
    this.settings?.change({ usesScreenReader });
    focusPlayer();
    this.answered?.();
    this.remove();
  }
}

customElements.define('screen-reader-question', ScreenReaderQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'screen-reader-question': ScreenReaderQuestion;
  }
}
