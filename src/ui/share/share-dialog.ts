import { css, html, LitElement, nothing } from 'lit';
import { megabytes } from '../../speech/megabytes.ts';
import { keepEscape } from '../keep-escape.ts';
import { saveFile } from '../save-file.ts';
import { controls } from '../styles/controls.ts';
import { dialogStyles } from '../styles/dialog.ts';
import { screenStyles } from '../styles/screen.ts';

/** An article in the forms that it can be shared in. */
export interface Shareable {
  readonly title: string;
  readonly lang: string;
  /** The article as a file that reads itself. */
  readonly capsule: File;
  /** The article as plain text. */
  readonly text: string;
}

/** What of the browser the dialog uses. */
type Sharing = Partial<Pick<Navigator, 'share' | 'canShare' | 'clipboard'>>;

/** The ways to share an article: as a file that reads itself, or as text alone. */
export class ShareDialog extends LitElement {
  static override styles = [
    controls,
    screenStyles,
    dialogStyles,
    css`
      h3 {
        margin: 0;
        font-size: var(--text-body);
        line-height: var(--leading-tight);
      }
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-2);
      }
    `,
  ];
  static override properties = {
    sharing: { attribute: false },
    what: { state: true },
    told: { state: true },
  };

  declare sharing: Sharing;
  declare private what: Shareable | undefined;
  declare private told: string;

  constructor() {
    super();
    this.sharing = navigator;
    this.told = '';
  }

  /** Opens above the page. The focus returns when it is closed. @param what Undefined where the article cannot be had. */
  async show(what: Shareable | undefined): Promise<void> {
    Object.assign(this, { what, told: '' });
    await this.updateComplete;
    this.#dialog()?.showModal();
  }

  protected override render() {
    const { what } = this;
    return html`<dialog aria-labelledby="title" @keydown=${keepEscape}>
      <div class="stack">
        <h2 id="title">Partager cet article</h2>
        ${what ? this.#ways(what) : html`<p role="alert">${GONE}</p>`}
        <div class="row"><button type="button" @click=${this.#close}>Fermer</button></div>
      </div>
    </dialog>`;
  }

  #ways({ title, lang, capsule, text }: Shareable) {
    return html`<p lang=${lang}>${title}</p>
      <section aria-labelledby="file">
        <h3 id="file">Un fichier qui se lit tout seul</h3>
        <p class="hint">
          Il s’ouvre dans n’importe quel navigateur, sans réseau et sans cette application. Le texte s’y lit,
          et la voix de l’appareil le dit. Le fichier pèse ${weight(capsule.size)}.
        </p>
        <div class="row">
          ${
            this.sharing.canShare?.({ files: [capsule] }) === true
              ? html`<button
                  type="button"
                  @click=${() => this.#share({ files: [capsule], title }, FILE_FAILED)}
                >
                  Partager le fichier
                </button>`
              : nothing
          }
          <button type="button" @click=${() => this.#save(capsule)}>Enregistrer le fichier</button>
        </div>
      </section>
      <section aria-labelledby="text">
        <h3 id="text">Le texte seul</h3>
        <p class="hint">Le titre et les paragraphes, à mettre dans un message.</p>
        <div class="row">
          ${
            this.sharing.share
              ? html`<button type="button" @click=${() => this.#share({ text, title }, TEXT_FAILED)}>
                  Partager le texte
                </button>`
              : nothing
          }
          <button type="button" @click=${() => this.#copy(text)}>Copier le texte</button>
        </div>
      </section>
      <p role="status">${this.told || nothing}</p>`;
  }

  async #share(data: ShareData, failed: string): Promise<void> {
    this.told = '';
    try {
      await this.sharing.share?.(data);
    } catch (error) {
      // Who closes the sheet of the system has changed their mind.
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.told = failed;
    }
  }

  #save(capsule: File): void {
    saveFile(capsule.name, capsule);
    this.told = 'Le fichier est dans vos téléchargements.';
  }

  async #copy(text: string): Promise<void> {
    try {
      // Where pages may not write there, it is not there either.
      if (!this.sharing.clipboard) throw new Error('no clipboard');
      await this.sharing.clipboard.writeText(text);
      this.told = 'Le texte est copié. Collez-le où vous voulez.';
    } catch {
      this.told = 'Le texte n’a pas pu être copié. Enregistrez plutôt le fichier.';
    }
  }

  #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  readonly #close = (): void => this.#dialog()?.close();
}

const GONE = 'Cet article n’est plus sur cet appareil. Fermez cette page, puis ouvrez-la à nouveau.';
const FILE_FAILED = 'Cet appareil n’a pas pu partager le fichier. Enregistrez-le, puis partagez-le de là.';
const TEXT_FAILED = 'Cet appareil n’a pas pu partager le texte. Copiez-le, puis collez-le où vous voulez.';

/** Bytes as a reader reads them: `12 ko`, `1,4 Mo`. */
function weight(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} ko` : megabytes(bytes);
}

customElements.define('share-dialog', ShareDialog);

declare global {
  interface HTMLElementTagNameMap {
    'share-dialog': ShareDialog;
  }
}
