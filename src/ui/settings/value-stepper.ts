import { css, html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import { LESS, MORE } from '../../page/icons.ts';
import { icon } from '../icon.ts';
import { controls } from '../styles/controls.ts';

/** The reader has chosen a value. */
export class ValueChosenEvent extends Event {
  static readonly type = 'chosen';
  readonly value: number;
  constructor(value: number) {
    super(ValueChosenEvent.type);
    this.value = value;
  }
}

/** One value among some, by a slider or, step by step, by the buttons at its ends. Sends `chosen` at every step. */
export class ValueStepper extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-1);
      }
      .line,
      .steps {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2) var(--space-3);
      }
      .line {
        flex-wrap: wrap;
      }
      label {
        font-weight: 700;
      }
      .value {
        font-variant-numeric: tabular-nums;
      }
      button {
        flex: none;
        padding: 0;
        border-radius: var(--radius-round);
      }
      button[aria-disabled='true'] {
        border-style: dashed;
        cursor: default;
      }
      input {
        flex: 1;
        min-width: 0;
        height: var(--target);
        margin: 0;
        accent-color: var(--accent);
        cursor: pointer;
      }
    `,
  ];
  static override properties = {
    label: {},
    less: {},
    more: {},
    values: { attribute: false },
    value: { attribute: false },
    format: { attribute: false },
    isTold: { state: true },
  };

  declare label: string;
  /** What the buttons do, as « Ralentir » and « Accélérer ». */
  declare less: string;
  declare more: string;
  /** Those to choose from, in ascending order. */
  declare values: readonly number[];
  declare value: number;
  /** A value as it is written in French. */
  declare format: (value: number) => string;
  /** A slider tells its value itself; after a button the text beside it is announced. */
  declare private isTold: boolean;

  constructor() {
    super();
    this.values = [];
    this.format = String;
    this.isTold = false;
  }

  protected override render() {
    const index = this.#index();
    const text = this.format(this.value);
    return html`<div class="line">
        <label for="slider">${this.label}</label>
        <span class="value" aria-live=${this.isTold ? 'polite' : 'off'}>${text}</span>
      </div>
      <div class="steps">
        ${this.#button(this.less, LESS, -1)}
        <input
          id="slider"
          type="range"
          min="0"
          max=${this.values.length - 1}
          .value=${live(String(index))}
          aria-valuetext=${text}
          @input=${this.#onInput}
        />
        ${this.#button(this.more, MORE, 1)}
      </div>`;
  }

  #button(name: string, path: string, step: 1 | -1) {
    const next = this.values[this.#index() + step];
    // Not `disabled`: who has just pressed it would lose the place among the controls.
    return html`<button
      type="button"
      aria-label=${name}
      title=${name}
      aria-disabled=${next === undefined}
      @click=${() => this.#choose(next, true)}
    >
      ${icon(path)}
    </button>`;
  }

  /** Where the value is among those to choose from; the nearest of them where it is none. */
  #index(): number {
    const distances = this.values.map((each) => Math.abs(each - this.value));
    return distances.indexOf(Math.min(...distances));
  }

  #choose(value: number | undefined, isTold: boolean): void {
    this.isTold = isTold;
    if (value !== undefined) this.dispatchEvent(new ValueChosenEvent(value));
  }

  readonly #onInput = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.#choose(this.values[target.valueAsNumber], false);
  };
}

customElements.define('value-stepper', ValueStepper);

declare global {
  interface HTMLElementTagNameMap {
    'value-stepper': ValueStepper;
  }
}
