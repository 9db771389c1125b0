import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { hostOf } from '../library/facts-of.ts';
import { keepFocus } from '../controllers/keep-focus.ts';
import { controls } from '../styles/controls.ts';
import { screenStyles } from '../styles/screen.ts';
import { AddressEvent } from './given-event.ts';
import type { SharedLink } from './shares.ts';

/** The pages that other apps have shared the links of: each is asked for, or let go, at the reader's word. */
export class SharedLinks extends LitElement {
  static override styles = [controls, screenStyles];
  static override properties = {
    links: { attribute: false },
    asked: { attribute: false },
    isAsking: { attribute: false },
    problem: { attribute: false },
    refuse: { attribute: false },
  };

  declare links: readonly SharedLink[];
  /** The key of the one that was asked for last. */
  declare asked: number | undefined;
  /** Whether a site is being asked. */
  declare isAsking: boolean;
  /** Why the site did not give its page, and what to do. */
  declare problem: string;
  /** Lets one go, by its key. */
  declare refuse: (key: number) => void;

  constructor() {
    super();
    this.links = [];
    this.isAsking = false;
    this.problem = '';
    this.refuse = () => undefined;
    keepFocus(this);
  }

  protected override render() {
    if (this.links.length === 0) return nothing;
    return html`<section class="stack" aria-labelledby="title">
      <h2 id="title">Partagé avec l’application</h2>
      <p class="hint">
        L’application demandera la page à son site, qui verra passer une visite. Sans réseau, le lien attend
        ici.
      </p>
      <ul class="stack plain">
        ${repeat(
          this.links,
          ({ key }) => key,
          (link) => html`<li class="card">${this.#link(link)}</li>`,
        )}
      </ul>
    </section>`;
  }

  #link({ key, address, title }: SharedLink) {
    const name = title || (hostOf(address) ?? address);
    const isAsked = key === this.asked;
    return html`<h3>${name}</h3>
      <p class="hint">${address}</p>
      <div class="row">
        <button
          type="button"
          class="main"
          aria-label=${`Chercher cette page : ${name}`}
          aria-disabled=${this.isAsking}
          @click=${() => this.dispatchEvent(new AddressEvent(address, key))}
        >
          Chercher cette page
        </button>
        <button type="button" aria-label=${`Ne pas garder : ${name}`} @click=${() => this.refuse(key)}>
          Ne pas garder
        </button>
      </div>
      <p role="status">${isAsked && this.isAsking ? 'Le site est interrogé…' : nothing}</p>
      <p class="message" role="alert">${(isAsked && this.problem) || nothing}</p>`;
  }
}

customElements.define('shared-links', SharedLinks);

declare global {
  interface HTMLElementTagNameMap {
    'shared-links': SharedLinks;
  }
}
