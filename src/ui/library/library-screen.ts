import { css, html, LitElement, nothing } from 'lit';
import type { SettingsStore } from '../../settings/settings-store.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { controls } from '../styles/controls.ts';
import { screenStyles } from '../styles/screen.ts';
import './article-shelf.ts';
import './library-storage.ts';
import type { StorageParts } from './library-storage.ts';
import './listening-queue.ts';
import { queuedHere } from './queued-here.ts';
import type { Shelf, Shelved } from './shelf.ts';
import { factsOf } from './facts-of.ts';

/** The reader's articles, what is to be heard, and how all of it is kept: one at a time, each with an address of its own. */
export class LibraryScreen extends LitElement {
  static override styles = [
    controls,
    screenStyles,
    css`
      .row > .button {
        flex: 1 1 40%;
      }
    `,
  ];
  static override properties = {
    library: { attribute: false },
    settings: { attribute: false },
    shipped: { attribute: false },
    addressOf: { attribute: false },
    begunLast: { attribute: false },
    storage: { attribute: false },
    view: { state: true },
  };

  declare library: Shelf | undefined;
  declare settings: SettingsStore | undefined;
  /** The articles shipped with the app. */
  declare shipped: readonly Shelved[];
  declare addressOf: (id: string) => string;
  /** The id of the article that was read last, if any was. */
  declare begunLast: string | undefined;
  declare storage: StorageParts | undefined;
  declare private view: View;

  constructor() {
    super();
    this.shipped = [];
    this.addressOf = () => '';
    this.view = viewNow();
    watchStore(this, () => this.library);
    watchStore(this, () => this.settings);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
  }

  protected override render() {
    return html`<div class="stack">
      <h1 tabindex="-1">${TITLES[this.view]}</h1>
      ${this.#view()}
    </div>`;
  }

  #view() {
    const { library, shipped, addressOf } = this;
    const speed = this.settings?.settings.speed ?? 1;
    switch (this.view) {
      case 'articles':
        return html`${this.#first(speed)} ${this.#ways()}
          <article-shelf
            .library=${library}
            .shipped=${shipped}
            .addressOf=${addressOf}
            .speed=${speed}
          ></article-shelf>
          <a class="button" href="#stockage">Sauvegarde et place utilisée</a>`;
      case 'queue':
        return html`${back}<listening-queue
            .library=${library}
            .shipped=${shipped}
            .addressOf=${addressOf}
            .speed=${speed}
          ></listening-queue>`;
      case 'storage':
        return html`${back} <library-storage .parts=${this.storage}></library-storage>`;
    }
  }

  /** The one thing that most come for: to go on, or to begin. */
  #first(speed: number) {
    const { status, articles = [] } = this.library?.snapshot ?? {};
    const begun = [...articles, ...this.shipped].find(({ id }) => id === this.begunLast);
    if (begun && begun.finished === null) {
      return html`<section class="card" aria-labelledby="begun">
        <h2 id="begun" lang=${begun.lang}>${begun.title}</h2>
        <p class="hint">${factsOf(begun, speed).join(' · ')}</p>
        <a class="button main" href=${this.addressOf(begun.id)}>Continuer</a>
      </section>`;
    }
    if (status !== 'ready' || articles.length > 0) return nothing;
    return html`<p>
      Vous n’avez pas encore ajouté d’article. Collez un texte, ouvrez un fichier, ou prenez une page
      d’Internet.
    </p>`;
  }

  #ways() {
    const { articles = [] } = this.library?.snapshot ?? {};
    const add = articles.length === 0 ? 'button main' : 'button';
    const toHear = queuedHere(this.library, this.shipped).length;
    return html`<div class="row">
      <a class=${add} href="../ajouter/">Ajouter un article</a>
      ${toHear > 0 ? html`<a class="button" href="#a-ecouter">À écouter (${toHear})</a>` : nothing}
    </div>`;
  }

  readonly #onHash = async (): Promise<void> => {
    this.view = viewNow();
    await this.updateComplete;
    scrollTo(0, 0);
    this.renderRoot.querySelector('h1')?.focus();
  };
}

const back = html`<div class="row"><a class="button" href="#articles">Revenir à mes articles</a></div>`;

type View = 'articles' | 'queue' | 'storage';

const TITLES: Readonly<Record<View, string>> = {
  articles: 'Mes articles',
  queue: 'À écouter',
  storage: 'Sauvegarde',
};

function viewNow(): View {
  switch (location.hash) {
    case '#a-ecouter':
      return 'queue';
    case '#stockage':
      return 'storage';
    default:
      return 'articles';
  }
}

customElements.define('library-screen', LibraryScreen);

declare global {
  interface HTMLElementTagNameMap {
    'library-screen': LibraryScreen;
  }
}
