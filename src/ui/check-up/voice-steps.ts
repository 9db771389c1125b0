import { css, html, LitElement } from 'lit';
import { MAKES } from '../../speech/check-up/makes.ts';
import { controls } from '../styles/controls.ts';
import { columnStyles, settingsStyles } from '../styles/settings.ts';

/** How a better French voice is installed on this make of device, step by step. */
export class VoiceSteps extends LitElement {
  static override styles = [
    controls,
    settingsStyles,
    columnStyles,
    css`
      label {
        display: grid;
        gap: var(--space-1);
      }
      ol {
        display: grid;
        gap: var(--space-3);
        margin: 0;
        padding-inline-start: var(--indent);
        line-height: var(--leading);
      }
    `,
  ];
  static override properties = { make: { attribute: false }, chosen: { state: true } };

  /** What is known of the make: an id among `MAKES`. */
  declare make: string | undefined;
  /** What the reader says that it is. */
  declare private chosen: string | undefined;

  protected override render() {
    const id = this.chosen ?? this.make ?? 'other';
    const { steps } = MAKES.find((make) => make.id === id) ?? { steps: [] };
    return html`<label>
        Votre appareil
        <select @change=${this.#onChoose}>
          ${MAKES.map((make) => html`<option value=${make.id} ?selected=${make.id === id}>${make.name}</option>`)}
        </select>
      </label>
      <ol>
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>`;
  }

  readonly #onChoose = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) this.chosen = target.value;
  };
}

customElements.define('voice-steps', VoiceSteps);

declare global {
  interface HTMLElementTagNameMap {
    'voice-steps': VoiceSteps;
  }
}
