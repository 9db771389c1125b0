import { css, html, LitElement, nothing } from 'lit';
import { controls } from '../styles/controls.ts';
import { fields } from '../styles/fields.ts';
import { screenStyles } from '../styles/screen.ts';
import { fromClipboard } from './from-clipboard.ts';
import { GivenEvent } from './given-event.ts';
import { type Dropped, givenIn } from './given-in.ts';
import { type Given, givenText } from './given.ts';

/** Takes in what was copied elsewhere: by a button where the browser lets it, and by the usual ways in a field. */
export class PasteDoor extends LitElement {
  static override styles = [
    controls,
    fields,
    screenStyles,
    css`
      textarea {
        display: block;
        width: 100%;
        min-height: calc(2 * var(--target));
        padding: var(--space-3);
        border: var(--border);
        border-radius: var(--radius);
        background: var(--ground);
        color: var(--text);
        font: inherit;
        font-size: var(--text-body);
        resize: vertical;
      }
    `,
  ];
  static override properties = {
    clipboard: { attribute: false },
    problem: { state: true },
    isTyped: { state: true },
  };

  /** The clipboard, where the browser lets pages ask for it. */
  declare clipboard: Pick<Clipboard, 'read'> | undefined;
  declare private problem: string;
  declare private isTyped: boolean;

  /** What was made of the text in the field. */
  #typed: Given | undefined;

  constructor() {
    super();
    this.problem = '';
    this.isTyped = false;
  }

  /** Empties the field, once what was written there is kept. */
  forget(given: Given): void {
    const field = this.renderRoot.querySelector('textarea');
    if (given !== this.#typed || !field) return;
    this.#typed = undefined;
    this.isTyped = false;
    field.value = '';
  }

  protected override render() {
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">Coller un texte</h2>
      <p class="hint">Copiez un texte ailleurs, puis collez-le ici.</p>
      ${
        this.clipboard
          ? html`<button type="button" class="main" @click=${this.#onClick}>Coller</button>`
          : nothing
      }
      <p class="message" role="alert">${this.problem || nothing}</p>
      <label for="text">${this.clipboard ? 'Ou collez, ou écrivez ici' : 'Collez, ou écrivez ici'}</label>
      <textarea id="text" rows="3" @paste=${this.#onPaste} @input=${this.#onInput}></textarea>
      ${this.isTyped ? html`<button type="button" @click=${this.#onDone}>Continuer avec ce texte</button>` : nothing}
    </section>`;
  }

  #give(dropped: Dropped): void {
    this.problem = '';
    if (dropped.given.length > 0 || dropped.address !== undefined) {
      this.dispatchEvent(new GivenEvent(dropped));
    } else this.problem = 'Il n’y a rien à coller : copiez d’abord un texte.';
  }

  readonly #onClick = async (): Promise<void> => {
    const { clipboard } = this;
    if (!clipboard) return;
    try {
      this.#give(await fromClipboard(clipboard));
    } catch {
      this.problem =
        'Le navigateur n’a pas laissé lire ce que vous avez copié. Touchez longuement le champ ci-dessous, puis « Coller ».';
      this.renderRoot.querySelector('textarea')?.focus();
    }
  };

  /** In a text that is being written, a paste is part of it. */
  readonly #onPaste = (event: ClipboardEvent): void => {
    if (!event.clipboardData || this.isTyped) return;
    event.preventDefault();
    this.#give(givenIn(event.clipboardData));
  };

  readonly #onInput = ({ target }: Event): void => {
    this.isTyped = target instanceof HTMLTextAreaElement && target.value.trim() !== '';
  };

  readonly #onDone = (): void => {
    const text = this.renderRoot.querySelector('textarea')?.value ?? '';
    this.#typed = givenText(text, 'text/plain', { name: 'Votre texte' });
    this.#give({ given: [this.#typed] });
  };
}

customElements.define('paste-door', PasteDoor);

declare global {
  interface HTMLElementTagNameMap {
    'paste-door': PasteDoor;
  }
}
