import { css, html, LitElement, nothing } from 'lit';
import { megabytes } from '../../speech/megabytes.ts';
import type { Recorder, RecorderSnapshot } from '../../speech/recording/recorder.ts';
import type { VoiceStore } from '../../speech/voice-store.ts';
import { keepFocus } from '../controllers/keep-focus.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { durationLabel } from '../duration-label.ts';
import { saveFile } from '../save-file.ts';
import { controls } from '../styles/controls.ts';
import { settingsStyles } from '../styles/settings.ts';

/** The open article as a file to take along: made, saved, shared. */
export class RecordSettings extends LitElement {
  static override styles = [
    controls,
    settingsStyles,
    css`
      progress {
        width: 100%;
        height: var(--progress);
        accent-color: var(--accent);
      }
    `,
  ];
  static override properties = {
    recorder: { attribute: false },
    voice: { attribute: false },
    shareProblem: { state: true },
  };

  declare recorder: Recorder | undefined;
  declare voice: VoiceStore | undefined;
  /** Why the file could not be shared. */
  declare private shareProblem: string;

  constructor() {
    super();
    this.shareProblem = '';
    watchStore(this, () => this.recorder);
    watchStore(this, () => this.voice);
    keepFocus(this);
  }

  protected override render() {
    const { recorder, voice } = this;
    if (!recorder || !voice) return nothing;
    const { snapshot } = recorder;
    const isPossible = voice.snapshot.status === 'ready' || snapshot.status !== 'idle';
    return html`<section aria-labelledby="title">
      <h3 id="title">Enregistrer en audio</h3>
      <p class="hint">
        Tout l’article en un fichier MP3, à écouter partout : lu par la voix intégrée, à votre vitesse, avec
        vos pauses et vos prononciations.
      </p>
      <p class="status" role="status">${this.#said(snapshot)}</p>
      ${isPossible ? this.#controls(snapshot) : html`<p>Pour cela, téléchargez d’abord la voix intégrée, juste au-dessus.</p>`}
    </section>`;
  }

  #said({ status, problem, recording }: RecorderSnapshot): string {
    switch (status) {
      case 'idle':
        return '';
      case 'recording':
        return 'Enregistrement en cours. Gardez cette page ouverte jusqu’à la fin.';
      case 'cancelled':
        return 'L’enregistrement est annulé.';
      case 'failed':
        return problem ?? '';
      case 'ready':
        return (
          this.shareProblem ||
          `Le fichier est prêt (${measured(recording)}). Gardez-le ou partagez-le avant de fermer cette page.`
        );
    }
  }

  #controls({ status, percent, recording }: RecorderSnapshot) {
    switch (status) {
      case 'recording':
        return html`<progress aria-label="Enregistrement de l’article" max="100" .value=${percent}></progress>
          <p>${percent} %</p>
          <div class="row"><button type="button" @click=${this.#onCancel}>Annuler</button></div>`;
      case 'ready':
        return html`<div class="row">
          <button type="button" class="main" @click=${this.#onSave}>Enregistrer le fichier</button>
          ${canShare(recording?.file) ? html`<button type="button" @click=${this.#onShare}>Partager</button>` : nothing}
          <button type="button" @click=${this.#onDiscard}>Supprimer</button>
        </div>`;
      case 'idle':
      case 'cancelled':
      case 'failed':
        return html`<div class="row">
          <button type="button" class="main" @click=${this.#onStart}>
            ${status === 'failed' ? 'Réessayer' : 'Enregistrer en audio'}
          </button>
        </div>`;
    }
  }

  readonly #onStart = (): void => {
    this.shareProblem = '';
    void this.recorder?.start();
  };

  readonly #onCancel = (): void => this.recorder?.cancel();

  readonly #onDiscard = (): void => void this.recorder?.discard();

  readonly #onSave = (): void => {
    const file = this.recorder?.snapshot.recording?.file;
    if (file) saveFile(file.name, file);
  };

  readonly #onShare = async (): Promise<void> => {
    const file = this.recorder?.snapshot.recording?.file;
    this.shareProblem = '';
    try {
      if (file) await navigator.share({ files: [file], title: file.name });
    } catch (error) {
      // The reader changed their mind.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      this.shareProblem =
        'Cet appareil n’a pas pu partager le fichier. Touchez Enregistrer le fichier, puis partagez-le depuis vos téléchargements.';
    }
  };
}

function measured(recording: RecorderSnapshot['recording']): string {
  return recording ? `${durationLabel(recording.seconds)}, ${megabytes(recording.file.size)}` : '';
}

function canShare(file: File | undefined): boolean {
  return file !== undefined && 'canShare' in navigator && navigator.canShare({ files: [file] });
}

customElements.define('record-settings', RecordSettings);

declare global {
  interface HTMLElementTagNameMap {
    'record-settings': RecordSettings;
  }
}
