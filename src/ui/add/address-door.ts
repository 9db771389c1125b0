import { html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { controls } from '../styles/controls.ts';
import { fields } from '../styles/fields.ts';
import { screenStyles } from '../styles/screen.ts';
import { AddressEvent } from './given-event.ts';

/** Takes in the page at an address. It says first that its site will be asked. */
export class AddressDoor extends LitElement {
  static override styles = [controls, fields, screenStyles];
  static override properties = {
    address: { attribute: false },
    isAsking: { attribute: false },
    problem: { attribute: false },
  };

  /** An address to begin with. */
  declare address: string;
  /** Whether the site is being asked. */
  declare isAsking: boolean;
  /** Why the site did not give its page, and what to do. */
  declare problem: string;

  constructor() {
    super();
    this.address = '';
    this.isAsking = false;
    this.problem = '';
  }

  /** Takes the focus, on what asks for the page. */
  override focus(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  protected override render() {
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">Prendre une page d’Internet</h2>
      <form class="stack" @submit=${this.#onSubmit}>
        <div>
          <label for="address">Adresse de la page</label>
          <input
            id="address"
            type="text"
            inputmode="url"
            autocapitalize="off"
            autocomplete="off"
            spellcheck="false"
            placeholder="www.exemple.fr/article"
            aria-describedby="hint"
            .value=${live(this.address)}
            @input=${this.#onInput}
          />
        </div>
        <p class="hint" id="hint">
          L’application demandera cette page à son site, qui verra passer une visite. Rien d’autre ne lui est
          dit.
        </p>
        <div class="row"><button aria-disabled=${this.isAsking}>Chercher cette page</button></div>
        <p role="status">${this.isAsking ? 'Le site est interrogé…' : nothing}</p>
        <p class="message" role="alert">${this.problem || nothing}</p>
      </form>
    </section>`;
  }

  readonly #onInput = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.address = target.value;
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.address.trim() !== '') this.dispatchEvent(new AddressEvent(this.address));
  };
}

customElements.define('address-door', AddressDoor);

declare global {
  interface HTMLElementTagNameMap {
    'address-door': AddressDoor;
  }
}
