import { html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { PLAY, STOP } from '../../page/icons.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import type { CheckUp } from '../../speech/check-up/check-up.ts';
import type { KeptVerdicts } from '../../speech/check-up/kept-verdicts.ts';
import { verdictLine } from '../../speech/check-up/verdict-words.ts';
import { EMBEDDED_VOICE } from '../../speech/embedded-voice.ts';
import type { Voice } from '../../speech/engine.ts';
import type { Player } from '../../speech/player.ts';
import type { SayAside } from '../../speech/say-aside.ts';
import { voiceLabel } from '../../speech/voices/voice-label.ts';
import { voiceQuality } from '../../speech/voices/voice-quality.ts';
import '../check-up/voice-steps.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { whenHidden } from '../controllers/when-hidden.ts';
import { icon } from '../icon.ts';
import { controls } from '../styles/controls.ts';
import { settingsStyles } from '../styles/settings.ts';
import { voiceGroups } from './voice-groups.ts';
import { voiceSettingsStyles } from './voice-settings-styles.ts';

const NEEDS_NETWORK = 'nécessite Internet, le texte quitte l’appareil';

/** What the reader wants of a voice that needs the network, before having agreed to that. */
interface Wish {
  readonly voice: Voice;
  readonly what: 'hear' | 'choose';
}

/** The French voices of this device: each can be heard with a sentence of the article, and chosen. */
export class VoiceSettings extends LitElement {
  static override styles = [controls, settingsStyles, voiceSettingsStyles];
  static override properties = {
    player: { attribute: false },
    settings: { attribute: false },
    aside: { attribute: false },
    sample: { attribute: false },
    checkUp: { attribute: false },
    verdicts: { attribute: false },
    wish: { state: true },
    showsAll: { state: true },
    showsDoctor: { state: true },
  };

  declare player: Player | undefined;
  declare settings: SettingsStore | undefined;
  declare aside: SayAside | undefined;
  /** Gives the sentence that voices are tried with, as it is said. */
  declare sample: () => string;
  declare checkUp: CheckUp | undefined;
  declare verdicts: KeptVerdicts | undefined;

  declare private wish: Wish | undefined;
  declare private showsAll: boolean;
  declare private showsDoctor: boolean;

  /** The voices that the reader has agreed to send the text to, by their id. */
  readonly #agreed = new Set<string>();

  constructor() {
    super();
    this.sample = () => 'Bonjour, voici ma voix.';
    this.showsAll = false;
    this.showsDoctor = false;
    for (const store of ['player', 'settings', 'aside', 'checkUp', 'verdicts'] as const)
      watchStore(this, () => this[store]);
    whenHidden(this, () => this.#rest());
  }

  protected override render() {
    if (!this.player) return nothing;
    const { voices, voice, canSpeak } = this.player.snapshot;
    if (this.showsDoctor)
      return html`<voice-doctor
        .checkUp=${this.checkUp}
        .voice=${isOfDevice(voice) ? voice : voices.find(isOfDevice)}
        @closed=${this.#onDoctorClosed}
      ></voice-doctor>`;
    return html`<section aria-labelledby="title">
      <h3 id="title">Voix</h3>
      ${voices.length > 0 ? this.#list(voices) : this.#nothingHere(canSpeak)}
      <p class="status" role="status">${this.#message()}</p>
      ${
        this.checkUp
          ? html`<div class="ask-doctor">
              <button type="button" class="doctor" @click=${this.#onDoctor}>Docteur voix</button>
              <p class="hint">Un petit test : la voix choisie parle-t-elle vraiment français ici ?</p>
            </div>`
          : nothing
      }
    </section>`;
  }

  #nothingHere(canSpeak: boolean) {
    if (canSpeak) return html`<p>Recherche des voix de cet appareil…</p>`;
    return html`<p>Aucune voix française ici.</p>
      <voice-steps .make=${this.checkUp?.snapshot.make}></voice-steps>`;
  }

  #list(voices: readonly Voice[]) {
    const chosen = this.settings?.settings.voice ?? null;
    const { local, remote, hiddenCount } = voiceGroups(voices, chosen, this.showsAll);
    const best = voices.find(({ isLocal }) => isLocal);
    return html`<fieldset>
      <legend>La voix qui lit</legend>
      <div class="voice">
        <label class="choice">
          <input type="radio" name="voice" .checked=${live(chosen === null)} @change=${this.#onBest} />
          <span class="about">
            <strong>La meilleure voix ici</strong>
            <span>${best ? `Aujourd’hui : ${voiceLabel(best)}` : 'Aucune ne parle sans Internet.'}</span>
          </span>
        </label>
      </div>
      ${local.length > 0 ? html`<h4>Sans Internet</h4>` : nothing} ${local.map((voice) => this.#voice(voice))}
      ${remote.length > 0 ? html`<h4>Avec Internet</h4>` : nothing}
      ${remote.map((voice) => this.#voice(voice))}
      ${
        hiddenCount > 0
          ? html`<button type="button" @click=${this.#onAll}>Toutes les voix (${voices.length})</button>`
          : nothing
      }
    </fieldset>`;
  }

  #voice(voice: Voice) {
    const { name, lang, id, isLocal } = voice;
    const chosen = this.settings?.settings.voice;
    const isHeard = this.aside?.saying?.voice?.id === id;
    const label = voiceLabel(voice);
    const verdict = this.verdicts?.of({ name, lang });
    const about = [voiceQuality(name), isLocal ? 'sans Internet' : NEEDS_NETWORK].filter(Boolean).join(', ');
    return html`<div class="voice">
      <label class="choice">
        <input
          type="radio"
          name="voice"
          .checked=${live(chosen?.name === name && chosen.lang === lang)}
          @change=${() => this.#ask({ voice, what: 'choose' })}
        />
        <span class="about">
          <strong>${label}</strong>
          <span>${about.charAt(0).toUpperCase()}${about.slice(1)}</span>
        </span>
      </label>
      <button
        type="button"
        aria-label=${isHeard ? `Arrêter ${label}` : `Écouter ${label}`}
        @click=${() => (isHeard ? this.aside?.hush() : this.#ask({ voice, what: 'hear' }))}
      >
        ${icon(isHeard ? STOP : PLAY)}${isHeard ? 'Arrêter' : 'Écouter'}
      </button>
      ${verdict ? html`<p class="kept">${verdictLine(verdict)}</p>` : nothing}
      ${this.wish?.voice.id === id ? this.#agreement(this.wish) : nothing}
    </div>`;
  }

  #agreement({ voice, what }: Wish) {
    return html`<div class="agreement" role="group" aria-labelledby="agreement">
      <p id="agreement">La voix ${voiceLabel(voice)} ${NEEDS_NETWORK}.</p>
      <div class="row">
        <button type="button" class="main agree" @click=${this.#onAgree}>
          ${what === 'hear' ? 'L’écouter quand même' : 'La choisir quand même'}
        </button>
        <button type="button" @click=${this.#onDecline}>Annuler</button>
      </div>
    </div>`;
  }

  #message(): string {
    const outcome = this.aside?.outcome;
    if (outcome === undefined || outcome === 'done') return '';
    return outcome === 'network'
      ? 'Cette voix ne répond pas : vérifiez Internet, ou choisissez une voix qui parle sans.'
      : 'Cette voix ne répond pas. Essayez-en une autre, ou consultez Docteur voix.';
  }

  /** Nothing is tried any more once the reader has left. */
  #rest(): void {
    this.aside?.hush();
    this.checkUp?.stop();
  }

  /** Does what the reader wishes, once agreed where the text would leave the device. */
  #ask(wish: Wish): void {
    if (wish.voice.isLocal || this.#agreed.has(wish.voice.id)) return this.#grant(wish);
    this.wish = wish;
    void this.#focusOn('.agree');
  }

  #grant({ voice, what }: Wish): void {
    const { name, lang } = voice;
    this.wish = undefined;
    if (what === 'choose') return this.settings?.change({ voice: { name, lang } });
    const { speed = 1, pitch = 1 } = this.settings?.settings ?? {};
    this.aside?.say({ text: this.sample(), voice, lang, speed, pitch });
  }

  async #focusOn(selector: string): Promise<void> {
    // The radio goes back to what is chosen until the reader has agreed.
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #onBest = (): void => {
    this.wish = undefined;
    this.settings?.change({ voice: null });
  };

  readonly #onAll = (): void => {
    this.showsAll = true;
    void this.#focusOn('[name=voice]:checked');
  };

  readonly #onAgree = (): void => {
    const { wish } = this;
    if (!wish) return;
    this.#agreed.add(wish.voice.id);
    this.#grant(wish);
    void this.#focusOn('[name=voice]:checked');
  };

  readonly #onDecline = (): void => {
    this.wish = undefined;
    void this.#focusOn('[name=voice]:checked');
  };

  readonly #onDoctor = async (): Promise<void> => {
    this.aside?.hush();
    await import('../check-up/voice-doctor.ts');
    this.showsDoctor = true;
  };

  readonly #onDoctorClosed = (): void => {
    this.showsDoctor = false;
    void this.#focusOn('.doctor');
  };
}

/** The check-up is of the device's own voices: the app's is as good everywhere. */
function isOfDevice(voice: Voice | undefined): boolean {
  return voice?.id !== EMBEDDED_VOICE.id;
}

customElements.define('voice-settings', VoiceSettings);

declare global {
  interface HTMLElementTagNameMap {
    'voice-settings': VoiceSettings;
  }
}
