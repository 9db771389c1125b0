import { css, html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Settings } from '../../settings/settings.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { controls } from '../styles/controls.ts';
import { settingsStyles } from '../styles/settings.ts';
import { type Choice, radioGroup } from './radio-group.ts';

const HIGHLIGHTS: readonly Choice<Settings['highlight']>[] = [
  { value: 'colour', label: 'En couleur', sample: html`<span class="sample colour">Il pleut.</span>` },
  { value: 'style', label: 'Souligné', sample: html`<span class="sample style">Il pleut.</span>` },
  { value: 'none', label: 'Pas de repère', sample: html`<span class="sample">Il pleut.</span>` },
];

/** How the screen accompanies the voice: what is marked in the text, and whether the screen stays lit. */
export class ScreenSettings extends LitElement {
  static override styles = [
    controls,
    settingsStyles,
    css`
      .sample {
        margin-inline-start: auto;
        padding-inline: var(--space-2);
      }
      .colour {
        background: var(--sentence);
        color: var(--on-sentence);
      }
      .style {
        text-decoration: var(--sentence-line);
        text-underline-offset: var(--line-offset);
      }
      @media (forced-colors: active) {
        .colour {
          forced-color-adjust: none;
        }
      }
    `,
  ];
  static override properties = { settings: { attribute: false } };

  declare settings: SettingsStore | undefined;

  constructor() {
    super();
    watchStore(this, () => this.settings);
  }

  protected override render() {
    const settings = this.settings?.settings;
    if (!settings) return undefined;
    return html`<section aria-labelledby="title">
      <h3 id="title">Écran</h3>
      ${radioGroup('Phrase lue', HIGHLIGHTS, settings.highlight, (highlight) => this.#change({ highlight }))}
      <fieldset>
        <legend>Pendant la lecture</legend>
        ${checkbox('Garder l’écran allumé', settings.keepsAwake, (keepsAwake) => this.#change({ keepsAwake }))}
        ${checkbox('Passer l’écran au noir', settings.dims, (dims) => this.#change({ dims }))}
      </fieldset>
    </section>`;
  }

  #change(part: Partial<Settings>): void {
    this.settings?.change(part);
  }
}

function checkbox(label: string, isChecked: boolean, choose: (isChecked: boolean) => void) {
  const onChange = ({ target }: Event) => target instanceof HTMLInputElement && choose(target.checked);
  return html`<label class="choice">
    <input type="checkbox" .checked=${live(isChecked)} @change=${onChange} />${label}
  </label>`;
}

customElements.define('screen-settings', ScreenSettings);

declare global {
  interface HTMLElementTagNameMap {
    'screen-settings': ScreenSettings;
  }
}
