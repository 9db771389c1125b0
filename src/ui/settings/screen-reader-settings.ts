import { html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import type { SettingsStore } from '../../settings/settings-store.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { settingsStyles } from '../styles/settings.ts';

/** Whether the reader has a screen reader: a page cannot know, and two voices must never speak at once. */
export class ScreenReaderSettings extends LitElement {
  static override styles = [settingsStyles];
  static override properties = { settings: { attribute: false } };

  declare settings: SettingsStore | undefined;

  constructor() {
    super();
    watchStore(this, () => this.settings);
  }

  protected override render() {
    const { settings } = this;
    if (!settings) return undefined;
    const { usesScreenReader } = settings.settings;
    return html`<section aria-labelledby="title">
      <h3 id="title">Lecteur d’écran</h3>
      <label class="choice">
        <input
          type="checkbox"
          .checked=${live(usesScreenReader)}
          @change=${() => settings.change({ usesScreenReader: !usesScreenReader })}
        />
        J’utilise un lecteur d’écran
      </label>
      <p class="hint">
        NVDA, JAWS, VoiceOver, TalkBack ou Orca. La voix de l’application ne parle alors que si vous touchez
        Lire, et se met en pause quand vous allez dans le texte ou dans une fenêtre. Toucher le texte ne fait
        rien, et les raccourcis clavier se taisent.
      </p>
    </section>`;
  }
}

customElements.define('screen-reader-settings', ScreenReaderSettings);

declare global {
  interface HTMLElementTagNameMap {
    'screen-reader-settings': ScreenReaderSettings;
  }
}
