import { css, html, LitElement } from 'lit';
import { controls } from '../styles/controls.ts';
import { columnStyles, settingsStyles } from '../styles/settings.ts';

/** A report as plain text, to read and to copy. It goes nowhere by itself. */
export class CheckUpReport extends LitElement {
  static override styles = [
    controls,
    settingsStyles,
    columnStyles,
    css`
      :host {
        justify-items: start;
      }
      textarea {
        width: 100%;
        padding: var(--space-3);
        border: var(--border);
        border-radius: var(--radius);
        background: var(--surface);
        color: var(--text);
        font: inherit;
        line-height: var(--leading);
      }
    `,
  ];
  static override properties = { report: { attribute: false }, copied: { state: true } };

  declare report: string;
  declare private copied: string;

  constructor() {
    super();
    this.report = '';
    this.copied = '';
  }

  protected override render() {
    return html`<p class="hint">
        Rien n’est envoyé : ce rapport reste sur votre appareil tant que vous ne le copiez pas.
      </p>
      <textarea readonly rows="10" aria-label="Rapport" .value=${this.report}></textarea>
      <button type="button" @click=${this.#onCopy}>Copier le rapport</button>
      <p class="status" role="status">${this.copied}</p>`;
  }

  readonly #onCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.report);
      this.copied = 'Le rapport est copié. Collez-le où vous voulez.';
    } catch {
      // No clipboard without https, or the browser refuses: the system's own menu can always copy.
      const text = this.renderRoot.querySelector('textarea');
      text?.focus();
      text?.select();
      this.copied = 'Le rapport est sélectionné : copiez-le avec le menu de votre appareil.';
    }
  };
}

customElements.define('check-up-report', CheckUpReport);

declare global {
  interface HTMLElementTagNameMap {
    'check-up-report': CheckUpReport;
  }
}
