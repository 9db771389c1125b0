import { html, LitElement, nothing } from 'lit';
import { keepFocus } from '../controllers/keep-focus.ts';
import { controls } from '../styles/controls.ts';
import { screenStyles } from '../styles/screen.ts';
import './article-preview.ts';
import type { Intake, Item } from './intake.ts';

/** One text on its way in: read, shown, and kept at the reader's word. */
export class OneIntake extends LitElement {
  static override styles = [controls, screenStyles];
  static override properties = {
    intake: { attribute: false },
    item: { attribute: false },
    speed: { attribute: false },
    addressOf: { attribute: false },
    open: { attribute: false },
  };

  declare intake: Intake | undefined;
  declare item: Item | undefined;
  declare speed: number;
  declare addressOf: (id: string) => string;
  /** Leads to an article. */
  declare open: (id: string) => void;

  constructor() {
    super();
    this.speed = 1;
    this.addressOf = () => '';
    this.open = () => undefined;
    keepFocus(this, '.main, button');
  }

  protected override render() {
    const { item } = this;
    switch (item?.status) {
      case 'waiting':
      case 'reading':
        return html`<div class="stack">
          <p>Lecture de « ${item.given.name} »…</p>
          <progress aria-label="Lecture en cours"></progress>
          <div class="row"><button type="button" @click=${this.#onCancel}>Arrêter</button></div>
        </div>`;
      case 'failed':
        return html`<div class="stack">
          <p><strong>${item.given.name}</strong></p>
          <p class="message">${item.problem}</p>
          <div class="row">
            <button type="button" @click=${() => this.intake?.retry()}>Réessayer</button>
            <button type="button" @click=${this.#onCancel}>Annuler</button>
          </div>
        </div>`;
      case 'read':
        return this.#read(item);
      case 'kept':
        return html`<div class="stack">
          <p>« ${item.article.title} » est gardé sur cet appareil. Il se lit aussi sans réseau.</p>
          <a class="button main" href=${this.addressOf(item.article.id)}>Lire l’article</a>
          <div class="row">
            <a class="button" href="../bibliotheque/">Mes articles</a>
            <button type="button" @click=${this.#onCancel}>Ajouter un autre article</button>
          </div>
        </div>`;
      case undefined:
        return nothing;
    }
  }

  #read({ article, isKnown, problem }: Extract<Item, { status: 'read' }>) {
    return html`<div class="stack">
      ${isKnown ? html`<p><strong>Cet article est déjà dans vos articles.</strong></p>` : nothing}
      <article-preview .article=${article} .speed=${this.speed}></article-preview>
      <p class="message" role="alert">${problem ?? nothing}</p>
      ${
        isKnown
          ? html`<a class="button main" href=${this.addressOf(article.id)}>Ouvrir l’article</a>`
          : html`<button type="button" class="main" @click=${this.#onOpen}>Garder et ouvrir</button>`
      }
      <div class="row">
        ${isKnown ? nothing : html`<button type="button" @click=${this.#onKeep}>Garder</button>`}
        <button type="button" @click=${this.#onCancel}>Annuler</button>
      </div>
    </div>`;
  }

  async #keep(): Promise<string | undefined> {
    const title = this.renderRoot.querySelector('article-preview')?.titleTyped;
    return this.item && this.intake?.keep(this.item, title);
  }

  readonly #onKeep = (): void => void this.#keep();

  readonly #onOpen = async (): Promise<void> => {
    const id = await this.#keep();
    if (id !== undefined) this.open(id);
  };

  readonly #onCancel = (): void => this.intake?.clear();
}

customElements.define('one-intake', OneIntake);

declare global {
  interface HTMLElementTagNameMap {
    'one-intake': OneIntake;
  }
}
