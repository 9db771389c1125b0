import { css, html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Reading } from '../../settings/reading.ts';
import type { ReadingStore } from '../../settings/reading-store.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { type Choice, radioGroup } from '../settings/radio-group.ts';
import { columnStyles, settingsStyles } from '../styles/settings.ts';

const GUIDES: readonly Choice<Reading['guide']>[] = [
  { value: 'none', label: 'Rien' },
  { value: 'ruler', label: 'Une règle sous la ligne' },
  { value: 'mask-1', label: 'Un masque autour d’une ligne' },
  { value: 'mask-2', label: 'Un masque autour de deux lignes' },
  { value: 'mask-3', label: 'Un masque autour de trois lignes' },
];

const VIEWS: readonly Choice<Reading['view']>[] = [
  { value: 'whole', label: 'Tout le texte' },
  { value: 'paragraph', label: 'Un paragraphe à la fois' },
  { value: 'sentence', label: 'Une phrase à la fois' },
];

const AIDS = [
  { name: 'syllables', label: 'Distinguer les syllabes', hint: 'Une sur deux est colorée et soulignée.' },
  {
    name: 'silent',
    label: 'Atténuer les lettres muettes',
    hint: 'Celles que l’on n’entend pas sont en pointillé.',
  },
] as const;

const SCREEN_READER = {
  name: 'screen-reader',
  label: 'J’utilise un lecteur d’écran',
  hint: 'La voix de l’application ne parle alors que si vous touchez Lire. Toucher le texte ne fait rien, et les raccourcis clavier se taisent.',
};

/** Something that is on or off. */
interface Aid {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
}

/** What helps to read word by word. The text itself stays as it is, for the voice and for the screen reader. */
export class AidSettings extends LitElement {
  static override styles = [
    settingsStyles,
    columnStyles,
    css`
      :host {
        gap: var(--space-4);
      }
    `,
  ];
  static override properties = { store: { attribute: false }, settings: { attribute: false } };

  declare store: ReadingStore | undefined;
  declare settings: SettingsStore | undefined;

  constructor() {
    super();
    watchStore(this, () => this.store);
    watchStore(this, () => this.settings);
  }

  protected override render() {
    const { store } = this;
    if (!store) return undefined;
    const { guide, view } = store.reading;
    return [
      radioGroup('Pour suivre la ligne', GUIDES, guide, (chosen) => store.change({ guide: chosen })),
      html`<p class="hint">
        La règle et le masque suivent la voix. Quand elle se tait, ils suivent le doigt, la souris ou les
        flèches du clavier.
      </p>`,
      radioGroup('Afficher', VIEWS, view, (chosen) => store.change({ view: chosen })),
      html`<p class="hint">
        La suite vient avec la voix, avec les boutons du lecteur, ou quand vous faites défiler. Avec un
        lecteur d’écran, tout le texte reste là.
      </p>`,
      AIDS.map((aid) =>
        this.#choice(aid, store.reading[aid.name], (isOn) => store.change({ [aid.name]: isOn })),
      ),
      this.#screenReader(),
    ];
  }

  #screenReader() {
    const { settings } = this;
    if (!settings) return undefined;
    const { usesScreenReader } = settings.settings;
    return this.#choice(SCREEN_READER, usesScreenReader, (isOn) =>
      settings.change({ usesScreenReader: isOn }),
    );
  }

  #choice({ name, label, hint }: Aid, isOn: boolean, choose: (isOn: boolean) => void) {
    return html`<label class="choice">
        <input
          type="checkbox"
          .checked=${live(isOn)}
          aria-describedby=${name}
          @change=${() => choose(!isOn)}
        />
        ${label}
      </label>
      <p class="hint" id=${name}>${hint}</p>`;
  }
}

customElements.define('aid-settings', AidSettings);

declare global {
  interface HTMLElementTagNameMap {
    'aid-settings': AidSettings;
  }
}
