import { css, html, LitElement, nothing } from 'lit';
import type { ColourPair } from '../../settings/colour-pair.ts';
import { type Colour, contrast, validColour } from '../../settings/contrast.ts';
import { FIELDS, type Reading } from '../../settings/reading.ts';
import type { ReadingStore } from '../../settings/reading-store.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { type Choice, radioGroup } from '../settings/radio-group.ts';
import { controls } from '../styles/controls.ts';
import { columnStyles, settingsStyles } from '../styles/settings.ts';
import { contrastLabel } from './contrast-label.ts';

const THEMES: readonly Choice<Reading['theme']>[] = [
  { value: 'system', label: 'Comme l’appareil' },
  { value: 'light', label: 'Clair' },
  { value: 'dark', label: 'Sombre' },
  { value: 'sepia', label: 'Sépia' },
  { value: 'contrast', label: 'Contraste élevé' },
  { value: 'own', label: 'Mes couleurs' },
];

/** The colours of the page: a theme, or two colours of the reader's own, of which the contrast is told. */
export class ThemeSettings extends LitElement {
  static override styles = [
    controls,
    settingsStyles,
    columnStyles,
    css`
      :host {
        gap: var(--space-4);
      }
      fieldset {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 0.75 * var(--label)), 1fr));
        column-gap: var(--space-3);
      }
      .colour {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
        max-width: var(--panel);
        font-weight: 700;
      }
      input[type='color'] {
        width: var(--label);
        max-width: 100%;
        height: var(--target);
        padding: var(--space-1);
        border: var(--border);
        border-radius: var(--radius);
        background: var(--surface);
        cursor: pointer;
      }
    `,
  ];
  static override properties = { store: { attribute: false }, refused: { state: true } };

  declare store: ReadingStore | undefined;
  /** Two colours that are not shown, being too near each other. */
  declare private refused: ColourPair | undefined;

  constructor() {
    super();
    watchStore(this, () => this.store);
  }

  protected override render() {
    const { store } = this;
    if (!store) return undefined;
    const { theme, colours } = store.reading;
    return html`${radioGroup('Thème', THEMES, theme, (chosen) => store.change({ theme: chosen }))}
    ${theme === 'own' ? this.#pair(this.refused ?? colours) : nothing}`;
  }

  #pair(pair: ColourPair) {
    return html`${this.#colour('Couleur du texte', 'text', pair)}
      ${this.#colour('Couleur du fond', 'ground', pair)}
      <p role="status">${contrastLabel(contrast(pair.text, pair.ground))}</p>`;
  }

  #colour(label: string, name: keyof ColourPair, pair: ColourPair) {
    const choose = ({ target }: Event) => {
      const colour = target instanceof HTMLInputElement ? validColour(target.value) : undefined;
      if (colour) this.#choose({ ...pair, [name]: colour } satisfies Record<keyof ColourPair, Colour>);
    };
    return html`<label class="colour">
      ${label}<input type="color" .value=${pair[name]} @input=${choose} />
    </label>`;
  }

  #choose(colours: ColourPair): void {
    const isShown = FIELDS.colours.valid(colours).text === colours.text;
    this.refused = isShown ? undefined : colours;
    if (isShown) this.store?.change({ colours });
  }
}

customElements.define('theme-settings', ThemeSettings);

declare global {
  interface HTMLElementTagNameMap {
    'theme-settings': ThemeSettings;
  }
}
