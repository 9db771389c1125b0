import { css, html, LitElement, nothing } from 'lit';
import { controls } from '../styles/controls.ts';
import { fields } from '../styles/fields.ts';
import { screenStyles } from '../styles/screen.ts';
import { browserBar, favouriteRow, namedBar } from './bookmarklet-pictures.ts';

/** What the reader has in hand: each has its own way to a bookmark. */
export type Device = 'android' | 'ios' | 'computer';

/** How to have the bookmarklet « Écouter » among one's bookmarks, step by step, for the device in hand first. */
export class BookmarkletSteps extends LitElement {
  static override styles = [
    controls,
    fields,
    screenStyles,
    css`
      ol {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
        padding-inline-start: var(--indent);
      }
      svg.picture {
        display: block;
        width: 100%;
        max-width: var(--panel);
        height: auto;
        margin-top: var(--space-2);
        color: var(--accent);
        fill: none;
        stroke: currentcolor;
      }
      svg.picture text {
        fill: currentcolor;
        stroke: none;
      }
      .button.main {
        cursor: grab;
      }
      summary {
        font-weight: 700;
      }
    `,
  ];
  static override properties = {
    code: { attribute: false },
    device: { attribute: false },
    copied: { state: true },
  };

  /** The bookmarklet, as the address of a bookmark. */
  declare code: string;
  declare device: Device;
  /** What has become of the copy. */
  declare private copied: string;

  constructor() {
    super();
    this.code = '';
    this.device = 'computer';
    this.copied = '';
  }

  protected override render() {
    const ways: readonly [Device, string, unknown][] = [
      ['android', 'Sur Android, avec Chrome', this.#android()],
      ['ios', 'Sur iPhone ou iPad, avec Safari', this.#ios()],
      ['computer', 'Sur un ordinateur', this.#computer()],
    ];
    const [first, ...others] = ways.toSorted(([one], [other]) => this.#rank(one) - this.#rank(other));
    return html`<div class="stack">
      <h1>Le bouton « Écouter »</h1>
      <p>
        Vous lisez une page dans votre navigateur ? Ce bouton l’apporte ici, pour l’écouter. On l’installe une
        seule fois, parmi ses favoris.
      </p>
      ${
        first
          ? html`<section class="card">
              <h2>${first[1]}</h2>
              ${first[2]}
            </section>`
          : nothing
      }
      ${others.map(
        ([, title, steps]) =>
          html`<details class="card">
            <summary>${title}</summary>
            ${steps}
          </details>`,
      )}
      <p class="hint">
        La page que vous lisez passe de votre navigateur à cette application, sur votre appareil. Elle n’est
        envoyée à personne.
      </p>
    </div>`;
  }

  #rank(device: Device): number {
    return device === this.device ? 0 : 1;
  }

  #copy() {
    return html`<div class="row"><button type="button" @click=${this.#onCopy}>Copier le bouton</button></div>
      <p role="status">${this.copied || nothing}</p>`;
  }

  #android() {
    return html`<ol>
      <li>Copiez d’abord le bouton. ${this.#copy()}</li>
      <li>
        En haut, touchez <strong>⋮</strong>, puis <strong>☆</strong> : cette page est dans vos favoris.
        ${browserBar}
      </li>
      <li>
        Touchez <strong>Modifier</strong>. Dans <strong>Nom</strong>, écrivez <strong>Écouter</strong>. Dans
        <strong>URL</strong>, effacez tout et collez. Revenez en arrière : c’est fait. ${favouriteRow}
      </li>
      <li>
        Pour écouter une page : touchez son adresse, en haut, écrivez <strong>Écouter</strong>, puis touchez
        la ligne avec l’étoile <strong>★ Écouter</strong>. ${namedBar}
      </li>
    </ol>`;
  }

  #ios() {
    return html`<ol>
      <li>Copiez d’abord le bouton. ${this.#copy()}</li>
      <li>
        Touchez <strong>Partager</strong>, puis <strong>Ajouter un signet</strong>. Nommez-le
        <strong>Écouter</strong> et enregistrez.
      </li>
      <li>
        Ouvrez les <strong>signets</strong>, touchez <strong>Modifier</strong>, puis <strong>Écouter</strong>.
        Effacez l’adresse, collez, et touchez <strong>OK</strong>. ${favouriteRow}
      </li>
      <li>Pour écouter une page : ouvrez les signets, et touchez <strong>Écouter</strong>.</li>
    </ol>`;
  }

  #computer() {
    return html`<ol>
      <li>
        Montrez la barre de favoris : <strong>Ctrl + Maj + B</strong>, ou <strong>⌘ + Maj + B</strong> sur un
        Mac.
      </li>
      <li>
        Faites glisser ce bouton dans la barre, avec la souris :
        <a class="button main" href=${this.code} @click=${this.#onLink}>Écouter</a>
      </li>
      <li>Ou, au clavier : copiez-le, créez un favori, et collez-le comme adresse. ${this.#copy()}</li>
      <li>Pour écouter une page : touchez <strong>Écouter</strong> dans la barre.</li>
    </ol>`;
  }

  /** Here there is nothing to listen to, and the policy of the page would not let it run. */
  readonly #onLink = (event: Event): void => {
    event.preventDefault();
    this.copied = 'Faites glisser ce bouton dans la barre de favoris, ou copiez-le.';
  };

  readonly #onCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.code);
      this.copied = 'Copié.';
    } catch {
      this.copied =
        'Le navigateur n’a pas laissé copier. Autorisez l’accès au presse-papiers, puis réessayez.';
    }
  };
}

customElements.define('bookmarklet-steps', BookmarkletSteps);

declare global {
  interface HTMLElementTagNameMap {
    'bookmarklet-steps': BookmarkletSteps;
  }
}
