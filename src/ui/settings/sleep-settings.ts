import { css, html, LitElement, nothing } from 'lit';
import type { SleepTimer } from '../../speech/sleep-timer.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { sleepLabel } from '../sleep-label.ts';
import { controls } from '../styles/controls.ts';
import { settingsStyles } from '../styles/settings.ts';

const MINUTES: readonly number[] = [5, 10, 15, 30, 45, 60];
const MORE = 5;

/** When the voice falls silent by itself: after a time, or with the paragraph or article. */
export class SleepSettings extends LitElement {
  static override styles = [
    controls,
    settingsStyles,
    css`
      .times {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(var(--time), 100%), 1fr));
        gap: var(--space-2);
      }
      .ends > button {
        flex: 1 1 auto;
        max-width: 100%;
      }
      label {
        flex: 1 0 100%;
        font-weight: 700;
      }
      input {
        width: var(--time);
        min-height: var(--target);
        padding: var(--space-1) var(--space-3);
        border: var(--border);
        border-radius: var(--radius);
        background: var(--surface);
        color: var(--text);
        font: inherit;
      }
    `,
  ];
  static override properties = { timer: { attribute: false } };

  declare timer: SleepTimer | undefined;

  constructor() {
    super();
    watchStore(this, () => this.timer);
  }

  protected override render() {
    const { timer } = this;
    if (!timer) return undefined;
    const isSet = timer.snapshot.end !== 'never';
    return html`<section aria-labelledby="title">
      <h3 id="title">Arrêt automatique</h3>
      <p class="hint">La voix finit toujours sa phrase. Le temps ne passe pas pendant une pause.</p>
      <p class="status" role="status">${sleepLabel(timer.snapshot)}</p>
      ${isSet ? this.#changes(timer) : nothing}
      <div class="times" role="group" aria-label="Dans">
        ${MINUTES.map(
          (minutes) =>
            html`<button type="button" @click=${() => timer.endIn(minutes)}>${minutes} min</button>`,
        )}
      </div>
      <form class="row" @submit=${this.#onSubmit}>
        <label for="minutes">Autre durée, en minutes</label>
        <input id="minutes" type="number" inputmode="numeric" min="1" max="600" step="1" required />
        <button>Choisir</button>
      </form>
      <div class="row ends" role="group" aria-label="À la fin">
        <button type="button" @click=${() => timer.endAfter('paragraph')}>Fin du paragraphe</button>
        <button type="button" @click=${() => timer.endAfter('article')}>Fin de l’article</button>
      </div>
    </section>`;
  }

  #changes(timer: SleepTimer) {
    return html`<div class="row">
      <button type="button" @click=${() => timer.addMinutes(MORE)}>+ ${MORE} min</button>
      <button type="button" @click=${this.#onCancel}>Ne plus s’arrêter</button>
    </div>`;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = this.renderRoot.querySelector('input');
    if (!input) return;
    this.timer?.endIn(input.valueAsNumber);
    input.value = '';
  };

  /** The button that was pressed goes away: focus moves to what sets the timer again. */
  readonly #onCancel = (): void => {
    this.timer?.cancel();
    this.renderRoot.querySelector<HTMLElement>('.times > button')?.focus();
  };
}

customElements.define('sleep-settings', SleepSettings);

declare global {
  interface HTMLElementTagNameMap {
    'sleep-settings': SleepSettings;
  }
}
