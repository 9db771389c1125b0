import { html, LitElement, nothing } from 'lit';
import type { Voice } from '../speech/engine.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Direction, Unit } from '../speech/navigation.ts';
import type { Player } from '../speech/player.ts';
import { watchStore } from './controllers/store-controller.ts';
import type { FollowVoice } from './follow-voice.ts';
import {
  nextParagraphIcon,
  nextSentenceIcon,
  pauseIcon,
  playIcon,
  previousParagraphIcon,
  previousSentenceIcon,
  stopIcon,
} from './icons.ts';
import { playerMessage } from './player-message.ts';
import { speedLabel, SPEEDS } from './speeds.ts';
import { controls } from './styles/controls.ts';
import { playerBarStyles } from './styles/player-bar.ts';

/** The player: Lire within reach of the thumb, and everything else that moves the voice. */
export class PlayerBar extends LitElement {
  static override styles = [controls, playerBarStyles];
  static override properties = {
    player: { attribute: false },
    follow: { attribute: false },
    settings: { attribute: false },
    voiceHelp: { attribute: false },
  };

  declare player: Player | undefined;
  declare follow: FollowVoice | undefined;
  declare settings: SettingsStore | undefined;
  /** Says what to do here to get a French voice, or to use one that needs the network: French sentences. */
  declare voiceHelp: (onlineVoice: Voice | undefined) => string;

  constructor() {
    super();
    this.voiceHelp = () => 'Aucune voix française ici.';
    watchStore(this, () => this.player);
    watchStore(this, () => this.follow);
  }

  /** Moves the focus to Lire: where a button that was pressed goes away, it is the one that stays. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.play')?.focus();
  }

  protected override render() {
    if (!this.player) return nothing;
    const { isReading, hasBegun, place, paragraphCount, speed, onlineVoice } = this.player.snapshot;
    const paragraph = place.paragraph + 1;
    return html`<section aria-label="Lecteur">
      <p class="message" role="status">${playerMessage(this.player.snapshot, this.voiceHelp(onlineVoice))}</p>
      ${
        onlineVoice
          ? html`<button type="button" class="return" @click=${this.#onUseOnlineVoice}>
              Lire avec cette voix
            </button>`
          : nothing
      }
      ${
        hasBegun && this.follow?.isFollowing === false
          ? html`<button type="button" class="return" @click=${this.#onReturn}>Revenir à la lecture</button>`
          : nothing
      }
      <div class="progress">
        <span id="progress">Paragraphe ${paragraph} sur ${paragraphCount}</span>
        <progress
          aria-labelledby="progress"
          max=${paragraphCount}
          value=${hasBegun ? paragraph : 0}
        ></progress>
      </div>
      <div class="rows">
        <div class="row">
          <button type="button" class="main play" @click=${this.#onPlay}>
            ${isReading ? pauseIcon : playIcon}${isReading ? 'Pause' : 'Lire'}
          </button>
          <button type="button" class="stop" @click=${this.#onStop}>${stopIcon}Arrêter</button>
        </div>
        <div class="row">
          ${this.#stepButton('Paragraphe précédent', previousParagraphIcon, 'paragraph', -1)}
          ${this.#stepButton('Phrase précédente', previousSentenceIcon, 'sentence', -1)}
          ${this.#stepButton('Phrase suivante', nextSentenceIcon, 'sentence', 1)}
          ${this.#stepButton('Paragraphe suivant', nextParagraphIcon, 'paragraph', 1)}
          <select aria-label="Vitesse" title="Vitesse" @change=${this.#onSpeed}>
            ${SPEEDS.map(
              (each) => html`<option value=${each} ?selected=${each === speed}>${speedLabel(each)}</option>`,
            )}
          </select>
        </div>
      </div>
    </section>`;
  }

  #stepButton(label: string, icon: unknown, unit: Unit, direction: Direction) {
    const onClick = () => {
      this.player?.step(unit, direction);
      this.follow?.resume();
    };
    return html`<button type="button" aria-label=${label} title=${label} @click=${onClick}>${icon}</button>`;
  }

  readonly #onPlay = (): void => {
    if (this.player?.snapshot.isReading) this.player.pause();
    else this.player?.play();
  };

  readonly #onStop = (): void => this.player?.stop();

  readonly #onUseOnlineVoice = (): void => {
    this.player?.useOnlineVoice();
    this.player?.play();
    this.focus();
  };

  readonly #onReturn = (): void => {
    this.follow?.resume();
    this.focus();
  };

  readonly #onSpeed = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) this.settings?.change({ speed: Number(target.value) });
  };
}

customElements.define('player-bar', PlayerBar);

declare global {
  interface HTMLElementTagNameMap {
    'player-bar': PlayerBar;
  }
}
