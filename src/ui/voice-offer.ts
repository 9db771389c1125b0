import { css, html, LitElement, nothing } from 'lit';
import { megabytes } from '../speech/megabytes.ts';
import type { Player } from '../speech/player.ts';
import type { VoiceStatus, VoiceStore } from '../speech/voice-store.ts';
import type { BackgroundNotice } from './background-notice.ts';
import { watchStore } from './controllers/store-controller.ts';
import './embedded-voice.ts';
import { controls } from './styles/controls.ts';

/** Statuses of a download that the reader has asked for and that is to be seen. */
const BUSY: ReadonlySet<VoiceStatus> = new Set(['downloading', 'failed']);

/**
 * Over the player, the offer of the embedded voice: where nothing speaks French, or once the system has cut the reading
 * short in the background. Then its download, if it was begun here.
 */
export class VoiceOffer extends LitElement {
  static override styles = [
    controls,
    css`
      section {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        max-width: var(--measure);
        margin: 0 auto;
        padding: var(--space-2) var(--space-3) 0;
      }
      embedded-voice {
        flex: 1;
        min-width: 0;
      }
    `,
  ];
  static override properties = {
    player: { attribute: false },
    background: { attribute: false },
    voice: { attribute: false },
    wasTaken: { state: true },
  };

  declare player: Player | undefined;
  declare background: BackgroundNotice | undefined;
  declare voice: VoiceStore | undefined;
  /** True from when the reader took the offer. */
  declare private wasTaken: boolean;

  constructor() {
    super();
    this.wasTaken = false;
    for (const store of ['player', 'background', 'voice'] as const) watchStore(this, () => this[store]);
  }

  protected override render() {
    if (!this.voice) return nothing;
    const { status, total } = this.voice.snapshot;
    if (this.wasTaken && BUSY.has(status))
      return html`<section aria-label="Voix intégrée">
        <embedded-voice .voice=${this.voice}></embedded-voice>
      </section>`;
    if (status !== 'absent' || !this.#isDue) return nothing;
    return html`<section aria-label="Voix intégrée">
      <button type="button" @click=${this.#onTake}>Télécharger la voix intégrée (${megabytes(total)})</button>
    </section>`;
  }

  get #isDue(): boolean {
    const { canSpeak, isReading } = this.player?.snapshot ?? {};
    return canSpeak === false || (this.background?.isDue === true && isReading !== true);
  }

  readonly #onTake = async (): Promise<void> => {
    this.wasTaken = true;
    void this.voice?.download();
    await this.updateComplete;
    // The button went away when it was pressed: the focus goes to what can stop what it began.
    const embedded = this.renderRoot.querySelector('embedded-voice');
    await embedded?.updateComplete;
    embedded?.renderRoot.querySelector('button')?.focus();
  };
}

customElements.define('voice-offer', VoiceOffer);

declare global {
  interface HTMLElementTagNameMap {
    'voice-offer': VoiceOffer;
  }
}
