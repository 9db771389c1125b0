import { html, LitElement, nothing } from 'lit';
import { ImportError } from '../../import/import-error.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { sentenceOf } from '../sentence-of.ts';
import { controls } from '../styles/controls.ts';
import { screenStyles } from '../styles/screen.ts';
import './address-door.ts';
import './file-door.ts';
import type { AddressEvent, GivenEvent } from './given-event.ts';
import { type Dropped, givenIn } from './given-in.ts';
import type { Given } from './given.ts';
import type { Intake } from './intake.ts';
import './many-intakes.ts';
import './one-intake.ts';
import './paste-door.ts';
import './shared-links.ts';
import type { Shares } from './shares.ts';

/** Takes articles in by every door there is; each is shown before it is kept. */
export class AddScreen extends LitElement {
  static override styles = [controls, screenStyles];
  static override properties = {
    intake: { attribute: false },
    fetchPage: { attribute: false },
    clipboard: { attribute: false },
    speed: { attribute: false },
    addressOf: { attribute: false },
    open: { attribute: false },
    shares: { attribute: false },
    note: { attribute: false },
    address: { state: true },
    asked: { state: true },
    isAsking: { state: true },
    problem: { state: true },
  };

  declare intake: Intake | undefined;
  /** Asks a site for a page. @throws ImportError */
  declare fetchPage: (address: string) => Promise<readonly Given[]>;
  declare clipboard: Pick<Clipboard, 'read'> | undefined;
  declare speed: number;
  declare addressOf: (id: string) => string;
  /** Leads to an article. */
  declare open: (id: string) => void;
  /** What other apps have shared. */
  declare shares: Shares | undefined;
  /** What is to be said first of all: a French sentence, or nothing. */
  declare note: string;
  declare private address: string;
  /** The key of the shared link that was asked for last, if it was one. */
  declare private asked: number | undefined;
  declare private isAsking: boolean;
  declare private problem: string;

  #hadItems = false;
  #hadLinks = false;

  constructor() {
    super();
    this.fetchPage = () => Promise.resolve([]);
    this.speed = 1;
    this.addressOf = () => '';
    this.open = () => undefined;
    this.note = '';
    this.address = '';
    this.isAsking = false;
    this.problem = '';
    watchStore(this, () => this.intake);
    watchStore(this, () => this.shares);
  }

  /** Takes in what came from elsewhere: a lone address is proposed, and asked for only at the reader's word. */
  async take({ given, address }: Dropped): Promise<void> {
    this.note = '';
    this.problem = '';
    if (given.length > 0) this.intake?.take(given);
    if (address === undefined) return;
    this.address = address;
    await this.updateComplete;
    this.renderRoot.querySelector('address-door')?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('dragover', allowDrop);
    addEventListener('drop', this.#onDrop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('dragover', allowDrop);
    removeEventListener('drop', this.#onDrop);
  }

  /** What had the focus went away with its view: what is there now is read from its heading on. */
  protected override updated(): void {
    const hasItems = this.#items().length > 0;
    const hasLinks = (this.shares?.links.length ?? 0) > 0;
    const isOther = hasItems !== this.#hadItems || (this.#hadLinks && !hasLinks);
    for (const item of this.#items())
      if (item.status === 'kept') this.renderRoot.querySelector('paste-door')?.forget(item.given);
    this.#hadItems = hasItems;
    this.#hadLinks = hasLinks;
    if (isOther) this.renderRoot.querySelector('h1')?.focus();
  }

  protected override render() {
    const items = this.#items();
    return html`<div class="stack" @given=${this.#onGiven} @address=${this.#onAddress}>
      <h1 tabindex="-1">${this.#title(items.length)}</h1>
      <p class="message" role="alert">${this.note || nothing}</p>
      <shared-links
        .links=${this.shares?.links ?? []}
        .asked=${this.asked}
        .isAsking=${this.isAsking}
        .problem=${this.problem}
        .refuse=${this.#onRefuse}
      ></shared-links>
      <div class="stack" ?hidden=${items.length > 0}>${this.#doors()}</div>
      ${
        items.length === 1
          ? html`<one-intake
              .intake=${this.intake}
              .item=${items[0]}
              .speed=${this.speed}
              .addressOf=${this.addressOf}
              .open=${this.open}
            ></one-intake>`
          : nothing
      }
      ${
        items.length > 1
          ? html`<many-intakes
              .intake=${this.intake}
              .speed=${this.speed}
              .addressOf=${this.addressOf}
            ></many-intakes>`
          : nothing
      }
    </div>`;
  }

  #title(count: number): string {
    if (count === 0) return 'Ajouter un article';
    return count === 1 ? 'Votre article' : `${count} articles`;
  }

  #doors() {
    return html`<paste-door .clipboard=${this.clipboard}></paste-door>
      <file-door></file-door>
      <address-door
        .address=${this.address}
        .isAsking=${this.isAsking}
        .problem=${this.asked === undefined ? this.problem : ''}
      ></address-door>
      <section class="card" aria-labelledby="bookmarklet">
        <h2 id="bookmarklet">Depuis votre navigateur</h2>
        <p class="hint">Un bouton « Écouter » dans vos favoris apporte ici la page que vous lisez.</p>
        <div class="row"><a class="button" href="../ecouter/">Installer le bouton « Écouter »</a></div>
      </section>`;
  }

  #items() {
    return this.intake?.items ?? [];
  }

  readonly #onGiven = ({ dropped }: GivenEvent): void => void this.take(dropped);

  readonly #onRefuse = (key: number): void => void this.shares?.refuse(key);

  readonly #onAddress = async ({ address, share }: AddressEvent): Promise<void> => {
    if (this.isAsking) return;
    if (share === undefined) this.address = address;
    this.asked = share;
    this.isAsking = true;
    this.problem = '';
    try {
      const given = await this.fetchPage(address);
      this.intake?.take(share === undefined ? given : (this.shares?.arrived(share, given) ?? given));
      if (share === undefined) this.address = '';
    } catch (error) {
      this.problem = sentenceOf(error, ImportError);
    }
    this.isAsking = false;
  };

  readonly #onDrop = (event: DragEvent): void => {
    const dropped = event.dataTransfer ? givenIn(event.dataTransfer) : undefined;
    const isText = event.composedPath().some((target) => target instanceof HTMLTextAreaElement);
    if (!dropped || isText) return;
    event.preventDefault();
    void this.take(dropped);
  };
}

function allowDrop(event: DragEvent): void {
  event.preventDefault();
}

customElements.define('add-screen', AddScreen);

declare global {
  interface HTMLElementTagNameMap {
    'add-screen': AddScreen;
  }
}
