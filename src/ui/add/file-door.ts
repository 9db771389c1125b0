import { html, LitElement } from 'lit';
import { controls } from '../styles/controls.ts';
import { screenStyles } from '../styles/screen.ts';
import { GivenEvent } from './given-event.ts';
import { givenFile } from './given.ts';

/** Takes in files of the reader's, several at once. */
export class FileDoor extends LitElement {
  static override styles = [controls, screenStyles];

  protected override render() {
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">Ouvrir un fichier</h2>
      <p class="hint">Livre (EPUB), PDF, Word, page web ou texte. Vous pouvez en choisir plusieurs.</p>
      <div class="row"><button type="button" @click=${this.#onClick}>Choisir des fichiers</button></div>
      <input type="file" multiple hidden accept=${ACCEPTED} @change=${this.#onFiles} />
    </section>`;
  }

  readonly #onClick = (): void => this.renderRoot.querySelector('input')?.click();

  readonly #onFiles = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const given = Array.from(target.files ?? [], givenFile);
    // The same file can be chosen again.
    target.value = '';
    if (given.length > 0) this.dispatchEvent(new GivenEvent({ given }));
  };
}

const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.epub,.docx,.odt,.pdf';

customElements.define('file-door', FileDoor);

declare global {
  interface HTMLElementTagNameMap {
    'file-door': FileDoor;
  }
}
