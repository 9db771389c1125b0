import { html, LitElement, nothing } from 'lit';
import type { Install } from '../pwa/install.ts';
import { watchStore } from './controllers/store-controller.ts';
import { controls } from './styles/controls.ts';

/** Offers to put the app on the home screen, where that can be done. */
export class InstallButton extends LitElement {
  static override styles = controls;
  static override properties = { install: { attribute: false } };

  declare install: Install | undefined;

  constructor() {
    super();
    watchStore(this, () => this.install);
  }

  protected override render() {
    if (!this.install || this.install.way === 'none') return nothing;
    return html`<button type="button" @click=${this.#onClick}>Installer</button>`;
  }

  readonly #onClick = async (): Promise<void> => {
    if (this.install?.way === 'prompt') return this.install.ask();
    const { InstallSteps } = await import('./install-steps.ts');
    const steps = this.renderRoot.querySelector('install-steps') ?? new InstallSteps();
    this.renderRoot.append(steps);
    await steps.show();
  };
}

customElements.define('install-button', InstallButton);

declare global {
  interface HTMLElementTagNameMap {
    'install-button': InstallButton;
  }
}
