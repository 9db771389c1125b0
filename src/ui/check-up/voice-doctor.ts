import { html, LitElement, nothing } from 'lit';
import type { CheckUp, CheckUpSnapshot, Form, Question } from '../../speech/check-up/check-up.ts';
import { needsHelp, type Verdict } from '../../speech/check-up/verdict.ts';
import { verdictSentence } from '../../speech/check-up/verdict-words.ts';
import type { Voice } from '../../speech/engine.ts';
import { voiceLabel } from '../../speech/voices/voice-label.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { controls } from '../styles/controls.ts';
import { settingsStyles } from '../styles/settings.ts';
import './check-up-report.ts';
import { voiceDoctorStyles } from './voice-doctor-styles.ts';
import './voice-steps.ts';

/** The reader goes back to the voices. */
export class DoctorClosedEvent extends Event {
  static readonly type = 'closed';
  constructor() {
    super(DoctorClosedEvent.type);
  }
}

/** « Docteur voix » and « Diagnostic »: a check-up of the voice, question by question, its verdict and its report. */
export class VoiceDoctor extends LitElement {
  static override styles = [controls, settingsStyles, voiceDoctorStyles];
  static override properties = { checkUp: { attribute: false }, voice: { attribute: false } };

  declare checkUp: CheckUp | undefined;
  /** The voice to try; undefined where there is none. */
  declare voice: Voice | undefined;

  /** What the page shows, to move the focus to its heading when that changes. */
  #shown: string | undefined;

  constructor() {
    super();
    watchStore(this, () => this.checkUp);
  }

  /** Before anything can be pressed: Safari has a voice speak within a tap, and not once something was fetched. */
  protected override firstUpdated(): void {
    this.checkUp?.prepare();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.checkUp?.stop();
  }

  protected override render() {
    if (!this.checkUp) return nothing;
    const { snapshot } = this.checkUp;
    return html`<section aria-labelledby="title">
      <button type="button" class="back" @click=${this.#onBack}>Retour aux voix</button>
      <h3 id="title" tabindex="-1">Docteur voix</h3>
      ${this.#page(snapshot)}
    </section>`;
  }

  #page(snapshot: CheckUpSnapshot) {
    switch (snapshot.status) {
      case 'running':
        return this.#running(snapshot);
      case 'done':
      case 'stopped':
        return this.#over(snapshot);
      default:
        return this.#intro(snapshot);
    }
  }

  #intro({ problem }: CheckUpSnapshot) {
    const name = this.voice ? `« ${voiceLabel(this.voice)} »` : 'de cet appareil';
    return html`<p>
        Un test de moins de trente secondes dit si la voix ${name} parle vraiment français ici. Montez le son,
        et écoutez.
      </p>
      ${this.#starts('Commencer le test', 'Lancer le diagnostic')}
      <p role="status">${problem}</p>`;
  }

  #starts(short: string, long: string) {
    return html`<button type="button" class="main" @click=${() => this.#start('short')}>${short}</button>
      <div class="long">
        <h4>Diagnostic complet</h4>
        <p class="hint">
          En deux minutes, il mesure ce que cette voix sait faire sur cet appareil, et en fait un rapport à
          copier. Rien n’est envoyé.
        </p>
        <button type="button" @click=${() => this.#start('long')}>${long}</button>
      </div>`;
  }

  #running({ step, stepCount, doing, question }: CheckUpSnapshot) {
    return html`<div class="progress">
        <span id="step" role="status">${step} sur ${stepCount}</span>
        <progress aria-labelledby="step" max=${stepCount} value=${step}></progress>
      </div>
      ${question ? this.#question(question) : html`<p class="doing">${doing}</p>`}
      <div class="row">
        <button type="button" @click=${this.#onSkip}>Passer</button>
        <button type="button" @click=${this.#onStop}>Arrêter</button>
      </div>`;
  }

  #question({ text, options }: Question) {
    return html`<fieldset>
      <legend tabindex="-1">${text}</legend>
      ${options.map(
        ({ id, label }) =>
          html`<button type="button" class="option" @click=${() => this.checkUp?.answer(id)}>
            ${label}
          </button>`,
      )}
    </fieldset>`;
  }

  #over({ verdict, findings, report, make, form }: CheckUpSnapshot) {
    return html`<p class="verdict" tabindex="-1">
        ${verdict ? verdictSentence(verdict) : 'Le test est arrêté.'}
      </p>
      ${navigator.onLine ? nothing : html`<p>Vous pouvez quitter le mode avion.</p>`}
      ${verdict ? this.#steps(verdict, make) : nothing}
      <details>
        <summary>Ce qui a été trouvé</summary>
        <dl>
          ${findings.map(
            ({ question, answer }) =>
              html`<dt>${question}</dt>
                <dd>${answer}</dd>`,
          )}
        </dl>
      </details>
      <details ?open=${form === 'long'}>
        <summary>Rapport à copier</summary>
        <check-up-report .report=${report}></check-up-report>
      </details>
      ${this.#starts('Recommencer le test', 'Lancer le diagnostic')}`;
  }

  #steps(verdict: Verdict, make: string | undefined) {
    return html`<details ?open=${needsHelp(verdict)}>
      <summary>Installer une meilleure voix</summary>
      <voice-steps .make=${make}></voice-steps>
    </details>`;
  }

  /** What was pressed is gone from one page to the next: the focus goes to what has come instead. */
  protected override updated(): void {
    const { status, question } = this.checkUp?.snapshot ?? {};
    const shown = question?.text ?? status;
    if (shown === this.#shown) return;
    this.#shown = shown;
    const root = this.renderRoot;
    (root.querySelector<HTMLElement>('legend, .verdict') ?? root.querySelector('h3'))?.focus();
  }

  #start(form: Form): void {
    this.checkUp?.start(form, this.voice);
  }

  readonly #onSkip = (): void => this.checkUp?.skip();

  readonly #onStop = (): void => this.checkUp?.stop();

  readonly #onBack = (): void => {
    this.checkUp?.stop();
    this.dispatchEvent(new DoctorClosedEvent());
  };
}

customElements.define('voice-doctor', VoiceDoctor);

declare global {
  interface HTMLElementTagNameMap {
    'voice-doctor': VoiceDoctor;
  }
}
