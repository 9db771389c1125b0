import { css, html, LitElement } from 'lit';
import { controls } from './styles/controls.ts';

/**
 * What the reader can choose: over the whole of a narrow screen, at the side of a wide one. Each section is a child
 * of the element. The voice goes on meanwhile.
 */
export class SettingsDialog extends LitElement {
  static override styles = [
    controls,
    css`
      dialog {
        inset: 0 0 0 auto;
        width: min(var(--panel), 100vw);
        max-width: none;
        height: 100%;
        max-height: none;
        margin: 0;
        padding: 0;
        border: 0;
        overflow-y: auto;
        overscroll-behavior: contain;
        background: var(--ground);
        color: var(--text);
      }
      dialog::backdrop {
        background: var(--veil);
      }
      .top {
        position: sticky;
        top: 0;
        z-index: 1;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0 var(--space-4);
        padding: var(--space-2) var(--space-4);
        padding-top: max(var(--space-2), env(safe-area-inset-top));
        border-bottom: var(--border);
        background: var(--surface);
      }
      h2 {
        margin: 0;
        font-size: var(--text-main);
        line-height: var(--leading-tight);
      }
      .all {
        min-height: 100%;
        outline: none;
      }
      .sections {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-8);
        padding: var(--space-6) var(--space-4) var(--space-10);
        padding-bottom: max(var(--space-10), env(safe-area-inset-bottom));
      }
      ::slotted(:not(:first-child)) {
        padding-top: var(--space-8);
        border-top: var(--border);
      }
      @media (min-width: 45rem) {
        dialog {
          border-inline-start: var(--border);
        }
      }
    `,
  ];

  #opener: HTMLElement | undefined;

  /** Opens the settings above the page. @param opener What has the focus again when they are closed. */
  async show(opener: HTMLElement): Promise<void> {
    await this.updateComplete;
    this.#opener = opener;
    const dialog = this.#dialog();
    if (dialog?.open === false) dialog.showModal();
  }

  /** Closes the settings, as the reader does. */
  readonly close = (): void => this.#dialog()?.close();

  // The wrapper takes the focus from a tap beside the controls: a key that is then pressed is the dialog’s still.
  protected override render() {
    return html`<dialog aria-labelledby="title" @click=${this.#onClick} @close=${this.#onClosed}>
      <div class="all" tabindex="-1">
        <div class="top">
          <h2 id="title">Réglages</h2>
          <button type="button" autofocus @click=${this.close}>Fermer</button>
        </div>
        <div class="sections"><slot></slot></div>
      </div>
    </dialog>`;
  }

  #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** A tap beside the panel closes it. */
  readonly #onClick = ({ target }: Event): void => {
    if (target === this.#dialog()) this.close();
  };

  readonly #onClosed = (): void => this.#opener?.focus();
}

customElements.define('settings-dialog', SettingsDialog);

declare global {
  interface HTMLElementTagNameMap {
    'settings-dialog': SettingsDialog;
  }
}
