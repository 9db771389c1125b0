import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../../settings/reading.ts';
import type { ReadingStore } from '../../settings/reading-store.ts';
import { focusPlayer } from '../focus-player.ts';
import { controls } from '../styles/controls.ts';
import { readingSummary } from './reading-summary.ts';

/** What a link brings: it asks before anything changes, and leaves a way back. Of a broken one it says so. */
export class ReadingOffer extends LitElement {
  static override styles = [
    controls,
    css`
      .offer {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
        max-width: var(--measure);
        margin: 0 auto;
        padding: var(--space-2) var(--space-3);
        font-size: var(--text-small);
        line-height: var(--leading-tight);
      }
      p {
        flex: 1 1 100%;
        margin: 0;
      }
    `,
  ];
  static override properties = { offered: { attribute: false }, step: { state: true } };

  declare store: ReadingStore | undefined;
  /** What the link brings; null where it is broken. */
  declare offered: Reading | null | undefined;
  declare private step: 'asked' | 'applied' | 'over';
  #before: Reading | undefined;

  constructor() {
    super();
    this.step = 'asked';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('offered')) this.step = 'asked';
  }

  protected override render() {
    return html`<div role="status">${this.#content()}</div>`;
  }

  #content(): TemplateResult | typeof nothing {
    const { offered, step } = this;
    if (offered === undefined || step === 'over') return nothing;
    if (offered === null) {
      return lines('Ce lien de réglages est abîmé : rien n’a changé. Demandez-le de nouveau.', [
        ['Fermer', this.#end],
      ]);
    }
    if (step === 'applied') {
      return lines('Vos articles se lisent maintenant ainsi.', [
        ['Garder', this.#end],
        ['Revenir à mes réglages', this.#goBack],
      ]);
    }
    return lines(`Ce lien propose des réglages de lecture : ${readingSummary(offered)}.`, [
      ['Appliquer', () => this.#apply(offered)],
      ['Non merci', this.#end],
    ]);
  }

  #apply(reading: Reading): void {
    this.#before = this.store?.reading;
    this.store?.change(reading);
    this.step = 'applied';
    void this.#focus();
  }

  readonly #goBack = (): void => {
    if (this.#before) this.store?.change(this.#before);
    this.#end();
  };

  readonly #end = (): void => {
    this.step = 'over';
    focusPlayer();
  };

  /** The button that was pressed is gone. */
  async #focus(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus();
  }
}

function lines(sentence: string, actions: readonly [name: string, act: () => void][]): TemplateResult {
  return html`<div class="offer">
    <p>${sentence}</p>
    ${actions.map(([name, act]) => html`<button type="button" @click=${act}>${name}</button>`)}
  </div>`;
}

customElements.define('reading-offer', ReadingOffer);

declare global {
  interface HTMLElementTagNameMap {
    'reading-offer': ReadingOffer;
  }
}
