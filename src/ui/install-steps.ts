import { css, html, LitElement, svg } from 'lit';
import { controls } from './styles/controls.ts';

const shareIcon = svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2l5 5-1.4 1.4L13 5.8V15h-2V5.8L8.4 8.4 7 7zM5 10h4v2H7v8h10v-8h-2v-2h4v12H5z" /></svg>`;
const addIcon = svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4h16v16H4zm2 2v12h12V6zm5 2h2v3h3v2h-3v3h-2v-3H8v-2h3z" /></svg>`;
const homeIcon = svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 2h10v20H7zm2 2v13h6V4zm3 14.5a1 1 0 100 2 1 1 0 000-2z" /></svg>`;

/** How to put the app on the home screen of an iPhone or iPad, step by step. */
export class InstallSteps extends LitElement {
  static override styles = [
    controls,
    css`
      dialog {
        max-width: min(var(--measure), 100vw - 2 * var(--space-4));
        padding: var(--space-6);
        border: var(--border);
        border-radius: var(--radius);
        background: var(--surface);
        color: var(--text);
      }
      h2 {
        margin: 0;
        font-size: var(--text-main);
        line-height: var(--leading-tight);
      }
      ol {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
        margin: var(--space-6) 0;
        padding-inline-start: var(--indent);
      }
      li svg {
        vertical-align: middle;
        color: var(--accent);
      }
    `,
  ];

  /** Opens the steps above the page. */
  async show(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render() {
    return html`<dialog aria-labelledby="title">
      <h2 id="title">Mettre À voix haute sur l’écran d’accueil</h2>
      <ol>
        <li>Dans Safari, touchez ${shareIcon} <strong>Partager</strong>.</li>
        <li>Choisissez ${addIcon} <strong>Sur l’écran d’accueil</strong>.</li>
        <li>Touchez <strong>Ajouter</strong> : ${homeIcon} l’icône apparaît sur l’écran d’accueil.</li>
      </ol>
      <form method="dialog"><button class="main">J’ai compris</button></form>
    </dialog>`;
  }
}

customElements.define('install-steps', InstallSteps);

declare global {
  interface HTMLElementTagNameMap {
    'install-steps': InstallSteps;
  }
}
