import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { megabytes } from '../../speech/megabytes.ts';
import { controls } from '../styles/controls.ts';
import { screenStyles } from '../styles/screen.ts';
import './library-backup.ts';
import type { BackupParts } from './library-backup.ts';

/** What tells how articles are kept here, and can change it. */
export interface StorageParts {
  /** Whether the browser promises to throw nothing away by itself, and the bytes that are used and can be. */
  storage(): Promise<{ persistent: boolean; used: number; quota: number }>;
  /** Asks the browser for that promise. */
  persist(): Promise<void>;
  readonly backup: BackupParts;
  /** Whether this is Safari's own window on an iPhone or iPad, and not the app on the home screen. */
  readonly isInSafari: boolean;
}

/** How what is the reader's is kept: whether it may be lost, the room it takes, and a copy of all of it in one file. */
export class LibraryStorage extends LitElement {
  static override styles = [controls, screenStyles];
  static override properties = {
    parts: { attribute: false },
    kept: { state: true },
    told: { state: true },
  };

  declare parts: StorageParts | undefined;
  declare private kept: Awaited<ReturnType<StorageParts['storage']>> | undefined;
  declare private told: string;

  constructor() {
    super();
    this.told = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('parts')) void this.#look();
  }

  protected override render() {
    return html`<div class="stack">
      ${this.parts?.isInSafari === true ? installFirst : nothing}
      <library-backup .parts=${this.parts?.backup}></library-backup>
      <section class="card" aria-labelledby="kept">
        <h2 id="kept" tabindex="-1">Sur cet appareil</h2>
        ${this.kept ? this.#kept(this.kept) : nothing}
        <p role="status">${this.told || nothing}</p>
      </section>
    </div>`;
  }

  #kept({ persistent, used, quota }: NonNullable<LibraryStorage['kept']>) {
    return html`<p>Stocké durablement : <strong>${persistent ? 'oui' : 'non'}</strong></p>
      ${
        persistent
          ? html`<p class="hint">Le navigateur ne supprimera pas vos articles de lui-même.</p>`
          : html`<p class="hint">
                Si l’appareil manque de place, ou si vous ne venez pas pendant longtemps, le navigateur peut
                supprimer vos articles. Demandez-lui de les garder. Il accepte plus facilement quand
                l’application est installée.
              </p>
              <div class="row">
                <button type="button" @click=${this.#onPersist}>Demander à garder mes articles</button>
              </div>`
      }
      <p>
        Place utilisée : ${megabytes(used)}${quota > 0 ? html` sur ${megabytes(quota)} disponibles` : nothing}
      </p>`;
  }

  async #look(): Promise<void> {
    this.kept = await this.parts?.storage().catch(() => undefined);
  }

  readonly #onPersist = async (): Promise<void> => {
    await this.parts?.persist();
    await this.#look();
    const isKept = this.kept?.persistent === true;
    this.told = isKept
      ? 'Le navigateur gardera vos articles.'
      : 'Le navigateur n’a pas accepté. Installez l’application, ou sauvegardez tout dans un fichier.';
    await this.updateComplete;
    // The button that was pressed is gone.
    if (isKept) this.renderRoot.querySelector('h2')?.focus();
  };
}

const installFirst = html`<section class="card">
  <h2>Installer d’abord, enregistrer ensuite</h2>
  <p>
    Sur cet appareil, Safari efface ce que vous enregistrez si vous ne revenez pas pendant sept jours, et
    l’application installée a ses propres articles. Installez d’abord l’application : touchez
    <strong>Partager</strong>, puis <strong>Sur l’écran d’accueil</strong>. Ensuite, ajoutez vos articles
    depuis son icône.
  </p>
</section>`;

customElements.define('library-storage', LibraryStorage);

declare global {
  interface HTMLElementTagNameMap {
    'library-storage': LibraryStorage;
  }
}
