import { html, LitElement, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Pronunciation } from '../../settings/lexicon.ts';
import { lexiconText } from '../../settings/lexicon-file.ts';
import type { LexiconStore } from '../../settings/lexicon-store.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { saveFile } from '../save-file.ts';
import { controls } from '../styles/controls.ts';
import { lexiconSettingsStyles } from '../styles/lexicon-settings.ts';
import { settingsStyles } from '../styles/settings.ts';
import { editIcon, removeIcon } from './icons.ts';
import './lexicon-import.ts';
import { NOT_KEPT } from './not-kept.ts';
import { NOWHERE, type Spot } from './spot.ts';

/** The reader's pronunciations: all of them, to change, to remove, to give away and to take in. */
export class LexiconSettings extends LitElement {
  static override styles = [controls, settingsStyles, lexiconSettingsStyles];
  static override properties = {
    lexicon: { attribute: false },
    pronounce: { attribute: false },
    readingSpot: { attribute: false },
  };

  declare lexicon: LexiconStore | undefined;
  /** Opens the dialog for a word. */
  declare pronounce: (spot: Spot) => void;
  /** Gives the word that is being read, to be offered first. */
  declare readingSpot: () => Spot;

  constructor() {
    super();
    this.pronounce = () => undefined;
    this.readingSpot = () => NOWHERE;
    watchStore(this, () => this.lexicon);
  }

  protected override render() {
    if (!this.lexicon) return nothing;
    const { lexicon, removed, isKept } = this.lexicon;
    return html`<section aria-labelledby="title">
      <h3 id="title">Prononciations</h3>
      <p class="hint">
        Pour changer la prononciation d’un mot, touchez-le dans l’article, ou ajoutez-le ici : le mot en cours
        de lecture est proposé.
      </p>
      <div class="row"><button type="button" @click=${this.#onAdd}>Ajouter un mot</button></div>
      <p class="message" role="alert">${isKept ? nothing : NOT_KEPT}</p>
      <div class="row" role="status">${removed ? this.#undo(removed) : nothing}</div>
      ${guard([lexicon], () => this.#list(lexicon))}
      <div class="row">
        ${
          lexicon.length > 0
            ? html`<button type="button" @click=${this.#onExport}>Exporter la liste</button>`
            : nothing
        }
        <lexicon-import .lexicon=${this.lexicon}></lexicon-import>
      </div>
    </section>`;
  }

  #undo({ written }: Pronunciation) {
    return html`<span>« ${written} » est supprimé.</span>
      <button type="button" class="undo" @click=${this.#onUndo}>Annuler</button>`;
  }

  #list(lexicon: readonly Pronunciation[]) {
    if (lexicon.length === 0) return html`<p>Aucun mot pour l’instant.</p>`;
    return html`<ul aria-labelledby="title">
      ${repeat(
        lexicon,
        ({ written }) => written,
        (entry) => this.#row(entry),
      )}
    </ul>`;
  }

  #row({ written, spoken }: Pronunciation) {
    const onEdit = () => this.pronounce({ ...NOWHERE, written });
    return html`<li>
      <span class="word">${written}<span class="spoken">${spoken}</span></span>
      <button type="button" aria-label=${`Modifier « ${written} »`} title="Modifier" @click=${onEdit}>
        ${editIcon}
      </button>
      <button
        type="button"
        aria-label=${`Supprimer « ${written} »`}
        title="Supprimer"
        @click=${() => this.#remove(written)}
      >
        ${removeIcon}
      </button>
    </li>`;
  }

  /** The button that was pressed goes away: the focus moves to the one that brings the word back. */
  async #remove(written: string): Promise<void> {
    this.lexicon?.remove(written);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.undo')?.focus();
  }

  readonly #onAdd = (): void => this.pronounce(this.readingSpot());

  readonly #onUndo = async (): Promise<void> => {
    const written = this.lexicon?.removed?.written ?? '';
    this.lexicon?.restore();
    await this.updateComplete;
    this.renderRoot
      .querySelector<HTMLElement>(`[aria-label="${CSS.escape(`Supprimer « ${written} »`)}"]`)
      ?.focus();
  };

  readonly #onExport = (): void => {
    if (!this.lexicon) return;
    const list = new Blob([lexiconText(this.lexicon.lexicon)], { type: 'text/plain;charset=utf-8' });
    saveFile('prononciations.txt', list);
  };
}

customElements.define('lexicon-settings', LexiconSettings);

declare global {
  interface HTMLElementTagNameMap {
    'lexicon-settings': LexiconSettings;
  }
}
