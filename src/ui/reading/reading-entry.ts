import { html, LitElement } from 'lit';
import { controls } from '../styles/controls.ts';
import { settingsStyles } from '../styles/settings.ts';

/** The way from the settings to those of reading, which are seen at work on the article. */
export class ReadingEntry extends LitElement {
  static override styles = [controls, settingsStyles];

  /** Leads there. */
  declare openReading: (() => void) | undefined;

  protected override render() {
    return html`<section aria-labelledby="title">
      <h3 id="title">Lecture</h3>
      <p class="hint">La taille du texte, les espaces et les couleurs.</p>
      <div class="row">
        <button type="button" @click=${() => this.openReading?.()}>Aa Lecture</button>
      </div>
    </section>`;
  }
}

customElements.define('reading-entry', ReadingEntry);

declare global {
  interface HTMLElementTagNameMap {
    'reading-entry': ReadingEntry;
  }
}
