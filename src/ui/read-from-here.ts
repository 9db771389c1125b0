import { css, html, LitElement, nothing } from 'lit';
import { controls } from './styles/controls.ts';

/** The button that a tap on a paragraph brings, to start the voice there. */
export class ReadFromHere extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        position: absolute;
        inset-inline: 0;
        display: flex;
        justify-content: center;
        pointer-events: none;
      }
      button {
        pointer-events: auto;
        box-shadow: var(--shadow);
      }
    `,
  ];
  static override properties = { action: { state: true } };

  declare private action: (() => void) | undefined;

  readonly #hideOnEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.hide();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#hideOnEscape);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#hideOnEscape);
  }

  /** Shows the button below `y`, in CSS pixels from the top of the offset parent. */
  show(y: number, action: () => void): void {
    this.style.top = `calc(${y}px + var(--space-6))`;
    this.action = action;
  }

  hide(): void {
    this.action = undefined;
  }

  protected override render() {
    return this.action
      ? html`<button class="main" type="button" @click=${this.#onClick}>Lire à partir d’ici</button>`
      : nothing;
  }

  readonly #onClick = (): void => {
    this.action?.();
    this.hide();
  };
}

customElements.define('read-from-here', ReadFromHere);

declare global {
  interface HTMLElementTagNameMap {
    'read-from-here': ReadFromHere;
  }
}
