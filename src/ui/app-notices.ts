import { css, html, LitElement, nothing } from 'lit';
import type { OfflineCopy } from '../pwa/offline-copy.ts';
import type { Player } from '../speech/player.ts';
import type { BackgroundNotice } from './background-notice.ts';
import { watchStore } from './controllers/store-controller.ts';
import { focusPlayer } from './focus-player.ts';
import { noteLine, noteLineStyles } from './note-line.ts';
import { controls } from './styles/controls.ts';

const BACKGROUND =
  'Sur cet appareil, la voix s’arrête quand l’écran s’éteint ou quand vous ouvrez une autre application. Elle reprend à la phrase quand vous revenez. Pour que l’écran reste allumé pendant la lecture : Réglages, Écran.';

/** What the app has to say of itself. Silent while the voice reads: nobody listens to two at once. */
export class AppNotices extends LitElement {
  static override styles = [
    controls,
    noteLineStyles,
    css`
      .notice {
        background: var(--surface);
        border-top: var(--border);
      }
    `,
  ];
  static override properties = {
    offline: { attribute: false },
    player: { attribute: false },
    background: { attribute: false },
    isDismissed: { state: true },
  };

  declare offline: OfflineCopy | undefined;
  declare player: Player | undefined;
  declare background: BackgroundNotice | undefined;
  declare private isDismissed: boolean;

  constructor() {
    super();
    this.isDismissed = false;
    watchStore(this, () => this.offline);
    watchStore(this, () => this.player);
    watchStore(this, () => this.background);
  }

  protected override render() {
    return html`<div role="status">${this.player?.snapshot.isReading ? nothing : this.#notice()}</div>`;
  }

  #notice() {
    if (this.background?.isDue) return noticeOf(BACKGROUND, 'J’ai compris', this.#onUnderstood);
    if (this.offline?.updateIsReady) {
      return noticeOf('Une nouvelle version est prête.', 'Mettre à jour', this.#onUpdate);
    }
    if (!this.offline?.isNew || this.isDismissed) return nothing;
    return noticeOf('Prêt hors ligne.', 'Fermer', this.#onDismiss);
  }

  readonly #onUpdate = (): void => this.offline?.update();

  readonly #onUnderstood = (): void => {
    this.background?.dismiss();
    focusPlayer();
  };

  readonly #onDismiss = (): void => {
    this.isDismissed = true;
    focusPlayer();
  };
}

function noticeOf(text: string, action: string, onClick: () => void) {
  return html`<div class="notice">${noteLine(text, action, onClick)}</div>`;
}

customElements.define('app-notices', AppNotices);

declare global {
  interface HTMLElementTagNameMap {
    'app-notices': AppNotices;
  }
}
