import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** One of the answers to a question. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What shows the choice at work, if anything. */
  readonly sample?: TemplateResult;
}

/** A question with one answer. Its name also tells its buttons from those of other groups in the element. */
export function radioGroup<Value extends string>(
  name: string,
  choices: readonly Choice<Value>[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${name}</legend>
    ${choices.map(
      ({ value, label, sample }) =>
        html`<label class="choice">
          <input
            type="radio"
            name=${name}
            .checked=${live(value === chosen)}
            @change=${() => choose(value)}
          />${label}${sample}
        </label>`,
    )}
  </fieldset>`;
}
