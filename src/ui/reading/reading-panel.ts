import { css, html, LitElement, nothing } from 'lit';
import { controls } from '../styles/controls.ts';

/** A part of the panel: its title, and the element that shows it. */
export interface PanelPart {
  readonly title: string;
  readonly content: Element;
}

/**
 * How the reader wants to see articles, over the lower half of the screen: the article above it shows each change at
 * once, and can be scrolled meanwhile. One part is open at a time; the others are not in the page, and cost nothing at a
 * change.
 */
export class ReadingPanel extends LitElement {
  static override styles = [
    controls,
    css`
      dialog {
        position: fixed;
        z-index: 2;
        inset: auto 0 0;
        width: 100%;
        max-width: none;
        max-height: 50vh;
        max-height: 50dvh;
        margin: 0;
        padding: 0;
        border: 0;
        border-top: var(--border);
        overflow-y: auto;
        overscroll-behavior: contain;
        background: var(--ground);
        color: var(--text);
        box-shadow: var(--shadow);
        font-size: var(--text-small);
        line-height: var(--leading-tight);
      }
      .top {
        position: sticky;
        top: 0;
        z-index: 1;
        border-bottom: var(--border);
        background: var(--surface);
      }
      .row,
      details,
      .end {
        max-width: 64rem;
        margin: 0 auto;
        padding: var(--space-1) var(--space-4);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0 var(--space-4);
      }
      h2 {
        margin: 0;
        font-size: var(--text-main);
      }
      details {
        border-bottom: var(--border);
      }
      summary {
        min-height: var(--target);
        padding-block: var(--space-3);
        font-weight: 700;
        cursor: pointer;
      }
      details > :not(summary) {
        padding-block: var(--space-2) var(--space-4);
      }
      .end {
        padding-block: var(--space-4);
        padding-bottom: max(var(--space-4), env(safe-area-inset-bottom));
      }
    `,
  ];
  static override properties = { parts: { attribute: false }, openParts: { state: true } };

  declare parts: readonly PanelPart[];
  /** Where they stand among the parts: two while one closes and the next opens. */
  declare openParts: ReadonlySet<number>;
  /** Puts everything back to what it is for who has chosen nothing. */
  declare reset: (() => void) | undefined;
  #opener: HTMLElement | undefined;

  constructor() {
    super();
    this.parts = [];
    this.openParts = new Set([0]);
  }

  /** Opens the panel. @param opener What has the focus again when it is closed. */
  async show(opener: HTMLElement): Promise<void> {
    await this.updateComplete;
    this.#opener = opener;
    this.#dialog()?.show();
  }

  protected override render() {
    return html`<dialog aria-labelledby="title" @close=${this.#onClosed} @keydown=${this.#onKey}>
      <div class="top">
        <div class="row">
          <h2 id="title">Lecture</h2>
          <button type="button" autofocus @click=${this.#onClose}>Fermer</button>
        </div>
      </div>
      ${this.parts.map(
        ({ title, content }, index) =>
          html`<details name="part" ?open=${index === 0} @toggle=${this.#onToggle}>
            <summary>${title}</summary>
            ${this.openParts.has(index) ? content : nothing}
          </details>`,
      )}
      <div class="end">
        <button type="button" @click=${() => this.reset?.()}>Tout remettre comme à l’origine</button>
      </div>
    </dialog>`;
  }

  #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** A dialog beside which the page goes on does not close by itself. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.#onClose();
  };

  readonly #onToggle = (): void => {
    const parts = [...this.renderRoot.querySelectorAll('details')];
    this.openParts = new Set(parts.flatMap(({ open }, index) => (open ? index : [])));
  };

  readonly #onClose = (): void => this.#dialog()?.close();

  readonly #onClosed = (): void => this.#opener?.focus();
}

customElements.define('reading-panel', ReadingPanel);

declare global {
  interface HTMLElementTagNameMap {
    'reading-panel': ReadingPanel;
  }
}
