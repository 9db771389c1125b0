import { css, html, LitElement, nothing } from 'lit';
import { megabytes, megabytesOf } from '../speech/megabytes.ts';
import type { VoiceSnapshot, VoiceStore } from '../speech/voice-store.ts';
import { keepFocus } from './controllers/keep-focus.ts';
import { watchStore } from './controllers/store-controller.ts';
import { controls } from './styles/controls.ts';

const SAID: Readonly<Record<VoiceSnapshot['status'], string>> = {
  absent: '',
  downloading: 'Téléchargement en cours.',
  ready: 'La voix intégrée est sur cet appareil.',
  failed: '',
};

/** The voice of the app's own: what it is good for, and its download, from the first tap until it is taken away. */
export class EmbeddedVoiceElement extends LitElement {
  static override styles = [
    controls,
    css`
      div[role='group'] {
        display: grid;
        gap: var(--space-2);
        font-size: var(--text-small);
      }
      p {
        margin: 0;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      progress {
        width: 100%;
        height: var(--progress);
        accent-color: var(--accent);
      }
    `,
  ];
  static override properties = { voice: { attribute: false } };

  declare voice: VoiceStore | undefined;

  constructor() {
    super();
    watchStore(this, () => this.voice);
    keepFocus(this);
  }

  protected override render() {
    if (!this.voice) return nothing;
    const { snapshot } = this.voice;
    return html`<div role="group" aria-labelledby="what">
      <p id="what">
        <strong>Voix intégrée</strong> : ${megabytes(snapshot.total)}, fonctionne écran éteint et sans réseau
      </p>
      <p role="status">${snapshot.problem ?? SAID[snapshot.status]}</p>
      ${snapshot.status === 'downloading' ? progressOf(snapshot) : nothing}
      <div class="buttons">${this.#buttons(snapshot)}</div>
    </div>`;
  }

  #buttons({ status, sizeOnDisk }: VoiceSnapshot) {
    const remove = html`<button type="button" @click=${this.#onRemove}>
      Supprimer (${megabytes(sizeOnDisk)})
    </button>`;
    switch (status) {
      case 'downloading':
        return html`<button type="button" @click=${this.#onCancel}>Annuler</button>`;
      case 'ready':
        return remove;
      case 'failed':
      case 'absent':
        return html`<button type="button" class="main" @click=${this.#onDownload}>
            ${status === 'failed' ? 'Réessayer' : 'Télécharger'}
          </button>
          ${sizeOnDisk > 0 ? remove : nothing}`;
    }
  }

  readonly #onDownload = (): void => void this.voice?.download();

  readonly #onCancel = (): void => this.voice?.cancel();

  readonly #onRemove = (): void => void this.voice?.remove();
}

function progressOf({ received, total }: VoiceSnapshot) {
  return html`<progress
      aria-label="Téléchargement de la voix intégrée"
      max=${total}
      .value=${received}
    ></progress>
    <p>${megabytesOf(received, total)}</p>`;
}

customElements.define('embedded-voice', EmbeddedVoiceElement);

declare global {
  interface HTMLElementTagNameMap {
    'embedded-voice': EmbeddedVoiceElement;
  }
}
