import { css, html, LitElement, nothing } from 'lit';
import { compareLexicons } from '../../settings/compare-lexicons.ts';
import type { Lexicon } from '../../settings/lexicon.ts';
import { readLexiconText } from '../../settings/lexicon-file.ts';
import type { LexiconStore } from '../../settings/lexicon-store.ts';
import { LexiconFileError, textOfFile } from '../../settings/text-of-file.ts';
import { controls } from '../styles/controls.ts';
import { type ImportReport, importReport, othersLabel } from './import-report.ts';

/**
 * Takes in pronunciations from a file. Words that are new come in at once; for those that are pronounced otherwise here
 * the reader is asked. Tells what came in, and what was not understood.
 */
export class LexiconImport extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: contents;
      }
      .report {
        flex: 1 0 100%;
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
        margin-top: var(--space-2);
        overflow-wrap: anywhere;
      }
      /* Still there when empty: a live region that is made with its text is not announced. */
      .report:empty {
        margin-top: calc(-1 * var(--space-2));
      }
      p,
      ul {
        margin: 0;
      }
      ul {
        padding-inline-start: var(--indent);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ];
  static override properties = {
    lexicon: { attribute: false },
    report: { state: true },
    changed: { state: true },
  };

  declare lexicon: LexiconStore | undefined;
  declare private report: ImportReport | undefined;
  /** What the file pronounces otherwise, until the reader has said which counts. */
  declare private changed: ReturnType<typeof compareLexicons>['changed'];

  constructor() {
    super();
    this.changed = [];
  }

  protected override render() {
    return html`<button type="button" @click=${this.#onClick}>Importer une liste</button>
      <input type="file" accept=".txt,.json,text/plain,application/json" hidden @change=${this.#onFile} />
      <div class="report" role="status">${this.#report()}</div>`;
  }

  #report() {
    const { report } = this;
    if (!report) return nothing;
    return [
      report.sentences.map((sentence) => html`<p>${sentence}</p>`),
      report.faults.length > 0
        ? html`<ul>
            ${report.faults.map((fault) => html`<li>${fault}</li>`)}
          </ul>`
        : nothing,
      this.changed.length > 0 ? this.#question() : nothing,
    ];
  }

  #question() {
    const few = this.changed.slice(0, FEW);
    const more = this.changed.length - few.length;
    return html`<p>Le fichier prononce autrement :</p>
      <ul>
        ${few.map(
          ({ ours, theirs }) =>
            html`<li><strong>${ours.written}</strong> : ${theirs.spoken}, au lieu de ${ours.spoken}</li>`,
        )}
        ${more > 0 ? html`<li>${othersLabel(more)}</li>` : nothing}
      </ul>
      <div class="row">
        <button type="button" class="keep" @click=${this.#onKeep}>Garder les miennes</button>
        <button type="button" @click=${this.#onReplace}>Remplacer par celles du fichier</button>
      </div>`;
  }

  /** Takes in what is new, and asks about what is not. */
  #take(lexicon: LexiconStore, entries: Lexicon, faults: readonly string[], faultCount: number): void {
    const comparison = compareLexicons(lexicon.lexicon, entries, lexicon.room);
    if (comparison.added.length > 0) lexicon.put(comparison.added);
    this.changed = comparison.changed;
    this.report = importReport(comparison, faults, faultCount);
  }

  #answer(sentence: string): void {
    this.changed = [];
    this.report = { sentences: [sentence], faults: [] };
    this.renderRoot.querySelector('button')?.focus();
  }

  readonly #onClick = (): void => this.renderRoot.querySelector('input')?.click();

  readonly #onFile = async ({ target }: Event): Promise<void> => {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    const { lexicon } = this;
    if (!file || !lexicon || !(target instanceof HTMLInputElement)) return;
    try {
      const { entries, faults, faultCount } = readLexiconText(await textOfFile(file));
      this.#take(lexicon, entries, faults, faultCount);
    } catch (error) {
      const sentence =
        error instanceof LexiconFileError ? error.message : 'Ce fichier n’a pas pu être lu. Réessayez.';
      this.changed = [];
      this.report = { sentences: [sentence], faults: [] };
    }
    // The same file can be chosen again.
    target.value = '';
  };

  readonly #onKeep = (): void => this.#answer('Vos prononciations sont gardées.');

  readonly #onReplace = (): void => {
    this.lexicon?.put(this.changed.map(({ theirs }) => theirs));
    this.#answer('Les prononciations du fichier remplacent les vôtres.');
  };
}

/** How many words are told that the file pronounces otherwise. */
const FEW = 5;

customElements.define('lexicon-import', LexiconImport);

declare global {
  interface HTMLElementTagNameMap {
    'lexicon-import': LexiconImport;
  }
}
