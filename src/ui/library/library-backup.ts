import { html, LitElement, nothing } from 'lit';
import { BackupError } from '../../library/backup/backup-error.ts';
import type { Progress } from '../../library/backup/backup-format.ts';
import type { RestoreReport } from '../../library/backup/restore-report.ts';
import { LibraryError } from '../../library/library-error.ts';
import { saveFile } from '../save-file.ts';
import { sentenceOf } from '../sentence-of.ts';
import { controls } from '../styles/controls.ts';
import { screenStyles } from '../styles/screen.ts';
import { restoreSentences } from './restore-sentences.ts';

/** What the reader has chosen on another device, and is asked about. */
export interface Choice {
  /** A French question. */
  readonly question: string;
  readonly take: () => void;
}

/** What makes a backup and brings one back. */
export interface BackupParts {
  /** All that is the reader's, in one file. @throws LibraryError */
  backUp(progress: Progress): Promise<Blob>;
  /** Brings a backup together with what is here. @throws BackupError, LibraryError */
  restore(file: Blob, progress: Progress): Promise<RestoreReport>;
  /** What the backup has that would change a choice made here. */
  choicesIn(report: RestoreReport): readonly Choice[];
}

/** A copy of all that is the reader's in one file, and the way back; the reader is asked before a choice is changed. */
export class LibraryBackup extends LitElement {
  static override styles = [controls, screenStyles];
  static override properties = {
    parts: { attribute: false },
    done: { state: true },
    told: { state: true },
    problem: { state: true },
    choices: { state: true },
  };

  declare parts: BackupParts | undefined;
  /** What share of the work is done, from 0 to 1; undefined while there is none. */
  declare private done: number | undefined;
  declare private told: readonly string[];
  declare private problem: string;
  /** What the reader has still to be asked. */
  declare private choices: readonly Choice[];

  #stop = new AbortController();

  constructor() {
    super();
    this.told = [];
    this.problem = '';
    this.choices = [];
  }

  protected override render() {
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">Un double de tout</h2>
      <p>
        Vos articles, vos places, vos prononciations et vos réglages, dans un seul fichier. Gardez-le
        ailleurs, sur une clé, un autre appareil ou dans un message à vous-même.
      </p>
      ${this.done === undefined ? this.#buttons() : this.#progress(this.done)}
      <div class="stack" role="status">${this.told.map((sentence) => html`<p>${sentence}</p>`)}</div>
      <p class="message" role="alert">${this.problem || nothing}</p>
      ${this.choices.slice(0, 1).map((choice) => this.#question(choice))}
    </section>`;
  }

  #buttons() {
    return html`<button type="button" class="main" @click=${this.#onBackUp}>
        Sauvegarder tout dans un fichier
      </button>
      <button type="button" @click=${this.#onChoose}>Reprendre une sauvegarde</button>
      <input type="file" accept=".zip,application/zip" hidden @change=${this.#onFile} />`;
  }

  #progress(done: number) {
    return html`<progress aria-label="Travail en cours" .value=${done}></progress>
      <button type="button" @click=${() => this.#stop.abort()}>Arrêter</button>`;
  }

  #question(choice: Choice) {
    return html`<div class="stack">
      <p id="question"><strong>${choice.question}</strong></p>
      <div class="row" role="group" aria-labelledby="question">
        <button type="button" class="keep" @click=${() => this.#answer()}>Garder comme ici</button>
        <button type="button" @click=${() => this.#answer(choice)}>Prendre comme dans le fichier</button>
      </div>
    </div>`;
  }

  async #work(work: (parts: BackupParts, progress: Progress) => Promise<void>): Promise<void> {
    if (!this.parts) return;
    this.#stop = new AbortController();
    Object.assign(this, { done: 0, told: [], problem: '', choices: [] });
    const onProgress = (done: number, total: number) => (this.done = done / Math.max(total, 1));
    try {
      await work(this.parts, { signal: this.#stop.signal, onProgress });
    } catch (error) {
      this.problem = this.#stop.signal.aborted
        ? 'Arrêté. Rien n’est perdu.'
        : sentenceOf(error, LibraryError, BackupError);
    }
    this.done = undefined;
    await this.#leadOn();
  }

  /** To what the reader is asked, else to what can be done. */
  async #leadOn(): Promise<void> {
    await this.updateComplete;
    const keep = this.renderRoot.querySelector<HTMLElement>('.keep');
    (keep ?? this.renderRoot.querySelector('button'))?.focus();
  }

  readonly #onBackUp = (): Promise<void> =>
    this.#work(async (parts, progress) => {
      const backup = await parts.backUp(progress);
      saveFile(`a-voix-haute-${new Date().toISOString().slice(0, 10)}.zip`, backup);
      this.told = ['La sauvegarde est dans vos téléchargements.'];
    });

  readonly #onChoose = (): void => this.renderRoot.querySelector('input')?.click();

  readonly #onFile = async ({ target }: Event): Promise<void> => {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (!file) return;
    await this.#work(async (parts, progress) => {
      const report = await parts.restore(file, progress);
      this.told = restoreSentences(report);
      this.choices = parts.choicesIn(report);
    });
  };

  #answer(choice?: Choice): void {
    choice?.take();
    this.told = [choice ? 'C’est repris.' : 'Rien n’est changé ici.'];
    this.choices = this.choices.slice(1);
    void this.#leadOn();
  }
}

customElements.define('library-backup', LibraryBackup);

declare global {
  interface HTMLElementTagNameMap {
    'library-backup': LibraryBackup;
  }
}
