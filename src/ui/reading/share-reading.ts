import { html, LitElement, nothing } from 'lit';
import type { ReadingStore } from '../../settings/reading-store.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { controls } from '../styles/controls.ts';
import { fields } from '../styles/fields.ts';
import { columnStyles, settingsStyles } from '../styles/settings.ts';
import './qr-code.ts';
import { readingAddress } from './reading-address.ts';
import { readingSummary } from './reading-summary.ts';

/** The reading settings as a link and a code, to take to another phone. They carry nothing else. */
export class ShareReading extends LitElement {
  static override styles = [controls, settingsStyles, columnStyles, fields];
  static override properties = { store: { attribute: false }, root: {}, message: { state: true } };

  declare store: ReadingStore | undefined;
  /** The app's root address. */
  declare root: string;
  declare private message: string;

  constructor() {
    super();
    this.message = '';
    watchStore(this, () => this.store);
  }

  protected override render() {
    const { store } = this;
    if (!store) return undefined;
    const address = readingAddress(store.reading, this.root);
    return html`<p>${readingSummary(store.reading)}.</p>
      <p class="hint">
        Ce lien porte ces réglages, et rien d’autre : ni vos articles, ni votre nom. Sur l’autre téléphone,
        visez le code avec l’appareil photo, ou ouvrez le lien.
      </p>
      <qr-code address=${address} label="Code à viser avec l’appareil photo de l’autre téléphone"></qr-code>
      <label>Lien <input readonly .value=${address} @focus=${selectAll} /></label>
      <div class="row">
        <button type="button" @click=${() => this.#copy(address)}>Copier le lien</button>
        ${
          'share' in navigator
            ? html`<button type="button" @click=${() => share(address)}>Partager</button>`
            : nothing
        }
      </div>
      <p role="status">${this.message}</p>`;
  }

  async #copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.message = 'Le lien est copié.';
    } catch {
      this.message = 'Le lien n’a pas pu être copié : choisissez-le dans le champ, puis copiez-le.';
      this.renderRoot.querySelector('input')?.focus();
    }
  }
}

function selectAll({ target }: Event): void {
  if (target instanceof HTMLInputElement) target.select();
}

/** Who closes the sheet of the system has changed their mind. */
function share(url: string): void {
  navigator.share({ title: 'Réglages de lecture', url }).catch(() => undefined);
}

customElements.define('share-reading', ShareReading);

declare global {
  interface HTMLElementTagNameMap {
    'share-reading': ShareReading;
  }
}
