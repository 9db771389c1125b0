import { css, html, LitElement } from 'lit';
import type { Settings } from '../../settings/settings.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import type { Player } from '../../speech/player.ts';
import { hasPitch } from '../../speech/voices/has-pitch.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { speedLabel, SPEEDS } from '../../page/speeds.ts';
import { controls } from '../styles/controls.ts';
import { settingsStyles } from '../styles/settings.ts';
import { type Choice, radioGroup } from './radio-group.ts';
import { pauseLabel, PAUSES, pitchLabel, PITCHES } from './pace-values.ts';
import './value-stepper.ts';
import type { ValueChosenEvent } from './value-stepper.ts';

const STOPS: readonly Choice<Settings['stopAfter']>[] = [
  { value: 'never', label: 'Jamais' },
  { value: 'sentence', label: 'Après chaque phrase' },
  { value: 'paragraph', label: 'Après chaque paragraphe' },
];

/** How fast and how high the voice speaks, and where it rests. Each change is heard at once. */
export class PaceSettings extends LitElement {
  static override styles = [
    controls,
    settingsStyles,
    css`
      section {
        gap: var(--space-6);
      }
    `,
  ];
  static override properties = { player: { attribute: false }, settings: { attribute: false } };

  declare player: Player | undefined;
  declare settings: SettingsStore | undefined;

  constructor() {
    super();
    watchStore(this, () => this.player);
    watchStore(this, () => this.settings);
  }

  protected override render() {
    const settings = this.settings?.settings;
    if (!settings) return undefined;
    return html`<section aria-labelledby="title">
      <h3 id="title">Rythme</h3>
      <value-stepper
        label="Vitesse"
        less="Ralentir"
        more="Accélérer"
        .values=${SPEEDS}
        .value=${settings.speed}
        .format=${speedLabel}
        @chosen=${this.#onSpeed}
      ></value-stepper>
      ${this.#pitch(settings)}
      ${this.#pause('les phrases', settings.pauseAfterSentence, this.#onSentencePause)}
      ${this.#pause('les paragraphes', settings.pauseAfterParagraph, this.#onParagraphPause)}
      ${radioGroup('La voix vous attend', STOPS, settings.stopAfter, (stopAfter) => this.settings?.change({ stopAfter }))}
    </section>`;
  }

  #pitch({ pitch }: Settings) {
    const voice = this.player?.snapshot.voice;
    if (voice && !hasPitch(voice)) {
      return html`<p class="hint">La hauteur de cette voix ne se règle pas.</p>`;
    }
    return html`<value-stepper
      label="Hauteur de la voix"
      less="Plus grave"
      more="Plus aiguë"
      .values=${PITCHES}
      .value=${pitch}
      .format=${pitchLabel}
      @chosen=${this.#onPitch}
    ></value-stepper>`;
  }

  #pause(between: string, value: number, onChosen: (event: ValueChosenEvent) => void) {
    return html`<value-stepper
      label=${`Pause entre ${between}`}
      less=${`Raccourcir la pause entre ${between}`}
      more=${`Allonger la pause entre ${between}`}
      .values=${PAUSES}
      .value=${value}
      .format=${pauseLabel}
      @chosen=${onChosen}
    ></value-stepper>`;
  }

  readonly #onSpeed = ({ value }: ValueChosenEvent): void => this.settings?.change({ speed: value });

  readonly #onPitch = ({ value }: ValueChosenEvent): void => this.settings?.change({ pitch: value });

  readonly #onSentencePause = ({ value }: ValueChosenEvent): void =>
    this.settings?.change({ pauseAfterSentence: value });

  readonly #onParagraphPause = ({ value }: ValueChosenEvent): void =>
    this.settings?.change({ pauseAfterParagraph: value });
}

customElements.define('pace-settings', PaceSettings);

declare global {
  interface HTMLElementTagNameMap {
    'pace-settings': PaceSettings;
  }
}
