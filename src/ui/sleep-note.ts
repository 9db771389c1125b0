import { css, html, LitElement, nothing } from 'lit';
import type { SleepTimer } from '../speech/sleep-timer.ts';
import { watchStore } from './controllers/store-controller.ts';
import { sleepLabel } from './sleep-label.ts';

/** A line over the player that tells when the voice will fall silent, while the timer is set. */
export class SleepNote extends LitElement {
  static override styles = css`
    p {
      max-width: var(--measure);
      margin: 0 auto;
      padding: var(--space-2) var(--space-3) 0;
      color: var(--text-quiet);
      font-size: var(--text-small);
      line-height: var(--leading-tight);
    }
  `;
  static override properties = { timer: { attribute: false } };

  declare timer: SleepTimer | undefined;

  constructor() {
    super();
    watchStore(this, () => this.timer);
  }

  protected override render() {
    const label = this.timer ? sleepLabel(this.timer.snapshot) : '';
    return label ? html`<section aria-label="Minuterie"><p>${label}</p></section>` : nothing;
  }
}

customElements.define('sleep-note', SleepNote);

declare global {
  interface HTMLElementTagNameMap {
    'sleep-note': SleepNote;
  }
}
