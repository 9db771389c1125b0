import { css, html, LitElement, nothing } from 'lit';
import type { Spot } from '../lexicon/spot.ts';
import { NOWHERE } from '../lexicon/spot.ts';
import { syllablesOf } from '../../text/syllables.ts';
import { keepEscape } from '../keep-escape.ts';
import { controls } from '../styles/controls.ts';
import { dialogStyles } from '../styles/dialog.ts';

/** How a word is said. */
export interface WordSaying {
  /** Has the voice say it, alone. */
  readonly whole: (word: string) => void;
  /** Has the voice say it syllable by syllable, slowly. */
  readonly slowly: (word: string) => void;
  /** Ends either. */
  readonly hush: () => void;
  /** Opens the dialog in which it can be pronounced otherwise. */
  readonly pronounce: (spot: Spot) => void;
}

/** One word, large, in syllables, to be heard as often as one likes. */
export class WordDialog extends LitElement {
  static override styles = [
    controls,
    dialogStyles,
    css`
      dialog {
        width: min(var(--panel), 100vw - 2 * var(--space-4));
        line-height: var(--leading-tight);
      }
      div {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
      }
      h2,
      p {
        margin: 0;
        overflow-wrap: anywhere;
      }
      h2 {
        font-size: var(--text-small);
      }
      .word {
        font-size: var(--text-title);
        font-weight: 700;
        text-align: center;
      }
      .word > :nth-child(even) {
        color: var(--accent);
        text-decoration: var(--sentence-line);
        text-underline-offset: var(--line-offset);
      }
    `,
  ];
  static override properties = { saying: { attribute: false }, spot: { state: true } };

  declare saying: WordSaying | undefined;
  declare private spot: Spot;

  constructor() {
    super();
    this.spot = NOWHERE;
  }

  /** Opens for a word, and has it said. The focus returns to where it was when it is closed. */
  async show(spot: Spot): Promise<void> {
    this.spot = spot;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog?.open) dialog?.showModal();
    this.saying?.whole(spot.written);
  }

  protected override render() {
    const { written } = this.spot;
    const syllables = syllablesOf(written).map(({ start, end }) => written.slice(start, end));
    return html`<dialog aria-labelledby="title" @keydown=${keepEscape} @close=${this.#onClosed}>
      <div>
        <h2 id="title">Le mot « ${written} »</h2>
        <p class="word" lang="fr" aria-hidden="true">
          ${syllables.map((syllable, index) => html`${index > 0 ? '·' : nothing}<span>${syllable}</span>`)}
        </p>
        <button class="main" type="button" autofocus @click=${() => this.saying?.whole(written)}>
          Écouter le mot
        </button>
        <button type="button" @click=${() => this.saying?.slowly(written)}>
          ${syllables.length > 1 ? 'Par syllabes, lentement' : 'Lentement'}
        </button>
        <button type="button" @click=${this.#onPronounce}>Prononcer autrement…</button>
        <button type="button" @click=${this.#close}>Fermer</button>
      </div>
    </dialog>`;
  }

  readonly #close = (): void => this.renderRoot.querySelector('dialog')?.close();

  readonly #onClosed = (): void => this.saying?.hush();

  readonly #onPronounce = (): void => {
    this.#close();
    this.saying?.pronounce(this.spot);
  };
}

customElements.define('word-dialog', WordDialog);

declare global {
  interface HTMLElementTagNameMap {
    'word-dialog': WordDialog;
  }
}
