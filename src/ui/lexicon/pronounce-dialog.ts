import { html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { faultIn, type Pronunciation, tidied } from '../../settings/lexicon.ts';
import { LONGEST, MOST } from '../../settings/lexicon-limits.ts';
import type { LexiconStore } from '../../settings/lexicon-store.ts';
import { keepEscape } from '../keep-escape.ts';
import { controls } from '../styles/controls.ts';
import { dialogStyles } from '../styles/dialog.ts';
import { fields } from '../styles/fields.ts';
import { pronounceDialogStyles } from '../styles/pronounce-dialog.ts';
import { NOT_KEPT } from './not-kept.ts';
import { reach } from './reach.ts';
import { NOWHERE, type Spot } from './spot.ts';
import { tryOut } from './try-out.ts';
import { wordsToOffer } from './words-to-offer.ts';

/** How a word is written, and how it is to be said: to hear, to keep and to remove. */
export class PronounceDialog extends LitElement {
  static override styles = [controls, fields, dialogStyles, pronounceDialogStyles];
  static override properties = {
    lexicon: { attribute: false },
    say: { attribute: false },
    hush: { attribute: false },
    spot: { state: true },
    known: { state: true },
    written: { state: true },
    spoken: { state: true },
    message: { state: true },
  };

  declare lexicon: LexiconStore | undefined;
  /** Has the voice say a text as it stands, while the reading rests at its place. */
  declare say: (text: string) => void;
  /** Ends what `say` began. */
  declare hush: () => void;
  declare private spot: Spot;
  /** The entry that is being changed, as it is kept. */
  declare private known: Pronunciation | undefined;
  declare private written: string;
  declare private spoken: string;
  declare private message: string;

  constructor() {
    super();
    this.say = () => undefined;
    this.hush = () => undefined;
    this.#ask(NOWHERE);
  }

  /** Opens above the page for a word, or for one that the reader types. The focus returns when it is closed. */
  async show(spot: Spot): Promise<void> {
    this.#ask(spot);
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
    this.renderRoot.querySelector<HTMLInputElement>('[autofocus]')?.select();
  }

  protected override render() {
    return html`<dialog aria-labelledby="title" @keydown=${keepEscape} @close=${this.#onClosed}>
      <form method="dialog" novalidate @submit=${this.#onSave}>
        <h2 id="title">Prononcer un mot autrement</h2>
        <div class="field">
          <label for="written">Mot écrit</label>
          ${this.#input('written', LONGEST.written, this.spot.written === '')}
          <datalist id="words">
            ${wordsToOffer(this.spot.sentence).map((word) => html`<option value=${word}></option>`)}
          </datalist>
          <p class="hint" id="written-hint">${reach(this.written)}</p>
        </div>
        <div class="field">
          <label for="spoken">À prononcer comme</label>
          ${this.#input('spoken', LONGEST.spoken, this.spot.written !== '')}
          <p class="hint" id="spoken-hint">Écrivez-le comme vous voulez l’entendre.</p>
        </div>
        <p class="message" role="alert">${this.message || this.#replaced()}</p>
        <div class="row">
          <button type="button" @click=${this.#onTry}>Écouter</button>
          <button type="button" @click=${this.#onTryAsBefore}>Écouter comme avant</button>
        </div>
        <div class="row">
          <button class="main">Enregistrer</button>
          <button type="button" @click=${this.#close}>
            ${this.message === NOT_KEPT ? 'Fermer' : 'Annuler'}
          </button>
          ${this.known ? html`<button type="button" @click=${this.#onRemove}>Supprimer</button>` : nothing}
        </div>
      </form>
    </dialog>`;
  }

  #input(name: 'written' | 'spoken', longest: number, isFirst: boolean) {
    return html`<input
      id=${name}
      list=${name === 'written' ? 'words' : nothing}
      aria-describedby=${`${name}-hint`}
      maxlength=${longest}
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      ?autofocus=${isFirst}
      .value=${live(this[name])}
      @input=${this.#onInput}
    />`;
  }

  /** What Enregistrer would put away, said before it does. */
  #replaced(): string {
    const entry = this.#entry();
    const other = this.lexicon?.find(entry.written);
    if (!other || other.written === this.known?.written) return '';
    return `« ${other.written} » se prononce déjà « ${other.spoken} » : Enregistrer le remplace.`;
  }

  #entry(): Pronunciation {
    return tidied({ written: this.written, spoken: this.spoken });
  }

  #ask(spot: Spot): void {
    this.spot = spot;
    this.known = this.lexicon?.find(spot.written);
    this.written = spot.written;
    this.spoken = this.known?.spoken ?? '';
    this.message = '';
  }

  /** The entry as it was typed, once nothing is wrong with it; says what is wrong otherwise, and leads there. */
  #sound(): Pronunciation | undefined {
    const entry = this.#entry();
    this.message = faultIn(entry) ?? '';
    if (this.message === '') return entry;
    const isWritten = faultIn({ ...entry, spoken: 'a' }) !== undefined;
    this.renderRoot.querySelector<HTMLElement>(isWritten ? '#written' : '#spoken')?.focus();
    return undefined;
  }

  readonly #close = (): void => this.renderRoot.querySelector('dialog')?.close();

  readonly #onClosed = (): void => this.hush();

  readonly #onInput = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.id === 'written') this.written = target.value;
    else this.spoken = target.value;
    this.message = '';
  };

  readonly #onTry = (): void => {
    const entry = this.#sound();
    if (entry) this.say(tryOut(this.spot.sentence, entry.written, [entry, ...(this.lexicon?.lexicon ?? [])]));
  };

  readonly #onTryAsBefore = (): void => {
    const { written } = this.#entry();
    if (written !== '') this.say(tryOut(this.spot.sentence, written, this.lexicon?.lexicon ?? []));
  };

  readonly #onSave = (event: Event): void => {
    event.preventDefault();
    const { lexicon, known } = this;
    const entry = this.#sound();
    if (!lexicon || !entry) return;
    if (!known && !lexicon.find(entry.written) && lexicon.room === 0) {
      this.message = `La liste est pleine : ${MOST} mots. Supprimez-en un dans les réglages, puis recommencez.`;
      return;
    }
    lexicon.put([entry], known?.written);
    this.#closeIfKept(lexicon);
  };

  readonly #onRemove = (): void => {
    if (!this.lexicon || !this.known) return;
    this.lexicon.remove(this.known.written);
    this.#closeIfKept(this.lexicon);
  };

  #closeIfKept({ isKept }: LexiconStore): void {
    if (isKept) return this.#close();
    this.known = this.lexicon?.find(this.written);
    this.message = NOT_KEPT;
  }
}

customElements.define('pronounce-dialog', PronounceDialog);

declare global {
  interface HTMLElementTagNameMap {
    'pronounce-dialog': PronounceDialog;
  }
}
