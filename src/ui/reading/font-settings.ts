import { css, html, LitElement } from 'lit';
import type { Reading } from '../../settings/reading.ts';
import type { ReadingStore } from '../../settings/reading-store.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { radioGroup } from '../settings/radio-group.ts';
import { controls } from '../styles/controls.ts';
import { columnStyles, settingsStyles } from '../styles/settings.ts';
import { type FontFile, fontLabel, FONTS } from './fonts.ts';

/** What the fonts are fetched, looked for and kept with. */
export interface FontParts {
  readonly fetch: (file: FontFile) => Promise<boolean>;
  readonly isInstalled: (name: string) => Promise<boolean>;
  /** Keeps a file. @returns why not, in French; nothing where it is kept. */
  readonly keepOwn: (file: File) => Promise<string>;
}

const CHOICES = (['system', 'atkinson', 'andika', 'lexend', 'opendyslexic', 'luciole', 'own'] as const).map(
  (value) => ({ value, label: fontLabel(value) }),
);

const NOT_INSTALLED =
  'Luciole n’est pas installée sur cet appareil. Demandez son fichier sur luciole-vision.com, puis ouvrez-le avec « Ma police ».';

/** The font of articles. What is not on this device is fetched when it is chosen, and its size is told before. */
export class FontSettings extends LitElement {
  static override styles = [
    controls,
    settingsStyles,
    columnStyles,
    css`
      :host {
        gap: var(--space-2);
      }
      fieldset {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 1.5 * var(--label)), 1fr));
      }
    `,
  ];
  static override properties = {
    store: { attribute: false },
    parts: { attribute: false },
    message: { state: true },
  };

  declare store: ReadingStore | undefined;
  declare parts: FontParts | undefined;
  declare private message: string;
  /** The last that was asked for: one that comes late is not shown over it. */
  #asked: Reading['font'] | undefined;

  constructor() {
    super();
    this.message = '';
    watchStore(this, () => this.store);
  }

  protected override render() {
    const font = this.store?.reading.font ?? 'system';
    return html`${radioGroup('Police', CHOICES, font, (chosen) => void this.#choose(chosen))}
      <p role="status">${this.message}</p>
      <p class="hint">
        Écarter les lettres aide plus sûrement que changer de police. Une police se télécharge une fois, quand
        vous la choisissez.
      </p>
      <input
        type="file"
        accept=".ttf,.otf,.woff,.woff2,font/*"
        aria-label="Fichier de ma police"
        hidden
        @change=${this.#onFile}
      />`;
  }

  async #choose(font: Reading['font']): Promise<void> {
    this.#asked = font;
    this.requestUpdate();
    if (font === 'own') return this.renderRoot.querySelector<HTMLInputElement>('[type=file]')?.click();
    const { file, label } = FONTS[font];
    this.message = file ? `${label} : téléchargement…` : '';
    const problem = await this.#problem(font, file);
    if (this.#asked !== font) return;
    this.message = problem;
    if (problem === '') this.store?.change({ font });
    else this.requestUpdate();
  }

  async #problem(font: Reading['font'], file: FontFile | undefined): Promise<string> {
    if (font === 'luciole') return (await this.parts?.isInstalled('Luciole')) ? '' : NOT_INSTALLED;
    if (!file || (await this.parts?.fetch(file))) return '';
    return 'La police n’a pas pu être téléchargée. Vérifiez le réseau, puis réessayez.';
  }

  readonly #onFile = async ({ target }: Event): Promise<void> => {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (!file || !(target instanceof HTMLInputElement)) return;
    this.message = (await this.parts?.keepOwn(file)) ?? '';
    // The same file can be chosen again.
    target.value = '';
    if (this.message !== '') return;
    // Another file has the same address: it is asked for anew.
    this.store?.change({ font: 'system' });
    this.store?.change({ font: 'own' });
    this.message = `« ${file.name} » est gardée sur cet appareil.`;
  };
}

customElements.define('font-settings', FontSettings);

declare global {
  interface HTMLElementTagNameMap {
    'font-settings': FontSettings;
  }
}
