import { css, html, LitElement, nothing } from 'lit';
import { PAUSE, PLAY } from '../page/icons.ts';
import type { Player } from '../speech/player.ts';
import { watchStore } from './controllers/store-controller.ts';
import { icon } from './icon.ts';
import { keepEscape } from './keep-escape.ts';
import { controls } from './styles/controls.ts';

/**
 * A black screen with one large button, for an ear that listens and a battery that lasts. Leaving it, by its button or
 * by Escape, lets the voice read on. It goes by itself when the reading is over or cannot go on: the page then says why.
 */
export class DimScreen extends LitElement {
  static override styles = [
    controls,
    css`
      dialog {
        box-sizing: border-box;
        width: 100vw;
        max-width: none;
        height: 100dvh;
        max-height: none;
        margin: 0;
        padding: var(--space-8) var(--space-4);
        border: 0;
        overscroll-behavior: contain;
        background: var(--night);
        color: var(--on-night);
      }
      dialog[open] {
        display: grid;
        grid-template-rows: 1fr auto;
        gap: var(--space-8);
      }
      dialog::backdrop {
        background: var(--night);
      }
      button {
        border-color: var(--night-line);
        background: var(--night);
        color: var(--on-night);
      }
      button:focus-visible {
        outline-color: var(--on-night);
      }
      .play {
        flex-direction: column;
        font-size: var(--text-title);
      }
      .play svg {
        width: var(--icon-night);
        height: var(--icon-night);
      }
      .leave {
        justify-self: center;
        padding-inline: var(--space-6);
      }
    `,
  ];
  static override properties = { player: { attribute: false } };

  declare player: Player | undefined;

  constructor() {
    super();
    watchStore(this, () => this.player);
  }

  get isOpen(): boolean {
    return this.#dialog()?.open ?? false;
  }

  /** Covers the page, unless the reading is over. */
  async open(): Promise<void> {
    await this.updateComplete;
    if (this.player && canGoOn(this.player) && !this.isOpen) this.#dialog()?.showModal();
  }

  protected override render() {
    if (!this.player) return nothing;
    const { isReading } = this.player.snapshot;
    return html`<dialog aria-label="Écran noir" @keydown=${keepEscape}>
      <button type="button" class="play" autofocus @click=${this.#onPlay}>
        ${isReading ? icon(PAUSE) : icon(PLAY)}${isReading ? 'Pause' : 'Lire'}
      </button>
      <button type="button" class="leave" @click=${this.#onLeave}>Revenir au texte</button>
    </dialog>`;
  }

  protected override updated(): void {
    if (this.player && !canGoOn(this.player)) this.#onLeave();
  }

  readonly #onPlay = (): void => {
    if (this.player?.snapshot.isReading) this.player.pause();
    else this.player?.play();
  };

  readonly #onLeave = (): void => this.#dialog()?.close();

  #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}

function canGoOn({ snapshot: { isReading, status } }: Player): boolean {
  return isReading || status === 'paused' || status === 'interrupted';
}

customElements.define('dim-screen', DimScreen);

declare global {
  interface HTMLElementTagNameMap {
    'dim-screen': DimScreen;
  }
}
