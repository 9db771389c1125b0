import { css, html, LitElement } from 'lit';
import type { ReadingStore } from '../../settings/reading-store.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { settingsStyles } from '../styles/settings.ts';
import '../settings/value-stepper.ts';
import type { ValueChosenEvent } from '../settings/value-stepper.ts';
import {
  addedLabel,
  charactersLabel,
  LETTERS,
  LINES,
  PARAGRAPHS,
  percentLabel,
  SIZES,
  WIDTHS,
  WORDS,
} from './text-values.ts';

const MEASURES = [
  {
    name: 'size',
    label: 'Taille',
    less: 'Plus petit',
    more: 'Plus grand',
    values: SIZES,
    format: percentLabel,
  },
  {
    name: 'letter',
    label: 'Entre les lettres',
    less: 'Serrer les lettres',
    more: 'Écarter les lettres',
    values: LETTERS,
    format: addedLabel,
  },
  {
    name: 'word',
    label: 'Entre les mots',
    less: 'Serrer les mots',
    more: 'Écarter les mots',
    values: WORDS,
    format: addedLabel,
  },
  {
    name: 'line',
    label: 'Entre les lignes',
    less: 'Serrer les lignes',
    more: 'Écarter les lignes',
    values: LINES,
    format: percentLabel,
  },
  {
    name: 'paragraph',
    label: 'Entre les paragraphes',
    less: 'Serrer les paragraphes',
    more: 'Écarter les paragraphes',
    values: PARAGRAPHS,
    format: percentLabel,
  },
  {
    name: 'width',
    label: 'Longueur des lignes',
    less: 'Lignes plus courtes',
    more: 'Lignes plus longues',
    values: WIDTHS,
    format: charactersLabel,
  },
] as const;

/** How large the text of articles is, and how much room there is in it. Each change is seen at once. */
export class TextSettings extends LitElement {
  static override styles = [
    settingsStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--column)), 1fr));
        gap: var(--space-4) var(--space-8);
      }
    `,
  ];
  static override properties = { store: { attribute: false } };

  declare store: ReadingStore | undefined;

  constructor() {
    super();
    watchStore(this, () => this.store);
  }

  protected override render() {
    const { store } = this;
    if (!store) return undefined;
    return MEASURES.map(
      ({ name, label, less, more, values, format }) =>
        html`<value-stepper
          label=${label}
          less=${less}
          more=${more}
          .values=${values}
          .value=${store.reading[name]}
          .format=${format}
          @chosen=${({ value }: ValueChosenEvent) => store.change({ [name]: value })}
        ></value-stepper>`,
    );
  }
}

customElements.define('text-settings', TextSettings);

declare global {
  interface HTMLElementTagNameMap {
    'text-settings': TextSettings;
  }
}
