import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Found } from '../../library/found.ts';
import { LibraryError } from '../../library/library-error.ts';
import { countLabel } from '../../text/count-label.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { sentenceOf } from '../sentence-of.ts';
import { controls } from '../styles/controls.ts';
import { fields } from '../styles/fields.ts';
import { screenStyles } from '../styles/screen.ts';
import './article-card.ts';
import {
  type Choice,
  choiceOf,
  CHOICES,
  chooseArticles,
  type Order,
  orderOf,
  ORDERS,
  tagIn,
  tagsOf,
} from './choose-articles.ts';
import { countSentence } from './count-sentence.ts';
import type { Gone } from './gone.ts';
import type { Shelf, Shelved } from './shelf.ts';

/** What was found in an article: the place, in its own words. */
type Hit = Pick<Found, 'id' | 'excerpt'>;

/** All articles: to find one, and to do something with each. What was taken away last can be brought back where it was. */
export class ArticleShelf extends LitElement {
  static override styles = [
    controls,
    fields,
    screenStyles,
    css`
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-4);
      }
      .choices > div {
        flex: 1 1 11rem;
      }
      select {
        width: 100%;
      }
    `,
  ];
  static override properties = {
    library: { attribute: false },
    shipped: { attribute: false },
    addressOf: { attribute: false },
    speed: { attribute: false },
    choice: { state: true },
    order: { state: true },
    hits: { state: true },
    problem: { state: true },
    gone: { state: true },
    most: { state: true },
  };

  declare library: Shelf | undefined;
  /** The articles shipped with the app. */
  declare shipped: readonly Shelved[];
  declare addressOf: (id: string) => string;
  declare speed: number;
  declare private choice: Choice;
  declare private order: Order;
  /** What was found, the best first; undefined while nothing is looked for. */
  declare private hits: readonly Hit[] | undefined;
  declare private problem: string;
  declare private gone: Gone | undefined;
  /** How many articles are shown at most. */
  declare private most: number;

  #from: readonly Shelved[] = [];
  #articles: readonly Shelved[] = [];
  #tags: readonly string[] = [];
  /** What the list showed when an article was taken away. */
  #goneFrom: Choice | undefined;
  /** What is looked for now: an answer to anything else comes too late. */
  #query = '';

  constructor() {
    super();
    this.shipped = [];
    this.addressOf = () => '';
    this.speed = 1;
    this.choice = 'all';
    this.order = 'recent';
    this.problem = '';
    this.most = SOME;
    watchStore(this, () => this.library);
  }

  /** The list is put in order only when it has changed: there may be many thousands. */
  protected override willUpdate(changed: PropertyValues): void {
    const kept = this.library?.snapshot.articles ?? [];
    if (kept !== this.#from) {
      this.#from = kept;
      this.#tags = tagsOf(kept);
    } else if (!['shipped', 'choice', 'order', 'gone', 'library'].some((name) => changed.has(name))) return;
    const gone = this.#goneHere();
    const there = [...kept, ...this.shipped].filter(({ id }) => id !== gone?.article.id);
    this.#articles = chooseArticles(gone ? [...there, gone.article] : there, this.choice, this.order);
  }

  protected override render() {
    if (!this.library) return nothing;
    const { status, problem } = this.library.snapshot;
    return html`<div class="stack">
      <div>
        <label for="query">Chercher un mot, un titre</label>
        <input id="query" type="search" autocomplete="off" enterkeyhint="search" @input=${this.#onQuery} />
      </div>
      ${this.hits ? nothing : this.#choices()}
      <p class="message" role="alert">${problem ?? (this.problem || nothing)}</p>
      ${status === 'opening' ? html`<p>Vos articles arrivent…</p>` : this.#list()}
    </div>`;
  }

  #choices() {
    return html`<div class="choices">
      <div>
        <label for="choice">Montrer</label>
        <select id="choice" @change=${this.#onChoice}>
          ${Object.entries(CHOICES).map(([value, label]) => option(value, label, this.choice))}
          ${this.#tagsToChoose().map((tag) => option(`tag:${tag}`, `Étiquette : ${tag}`, this.choice))}
        </select>
      </div>
      <div>
        <label for="order">Ranger</label>
        <select id="order" @change=${this.#onOrder}>
          ${Object.entries(ORDERS).map(([value, label]) => option(value, label, this.order))}
        </select>
      </div>
    </div>`;
  }

  /** The tag that was chosen is among them, also once no article has it. */
  #tagsToChoose(): readonly string[] {
    const chosen = tagIn(this.choice);
    return chosen === undefined || this.#tags.includes(chosen) ? this.#tags : [...this.#tags, chosen];
  }

  #list() {
    const shown = this.#shown();
    const some = shown.slice(0, this.most);
    const gone = this.#goneHere();
    const isInPlace = some.some(({ article }) => article.id === gone?.article.id);
    return html`<p role="status" class="hint">
        ${countSentence(shown.length, this.hits !== undefined, this.choice === 'all')}
      </p>
      ${this.gone && !isInPlace ? this.#goneLine(this.gone) : nothing}
      <ul class="stack plain">
        ${repeat(
          some,
          ({ article }) => article.id,
          ({ article, excerpt }) =>
            html`<li>
              ${article.id === gone?.article.id ? this.#goneLine(gone) : this.#card(article, excerpt)}
            </li>`,
        )}
      </ul>
      ${
        shown.length > some.length
          ? html`<button type="button" @click=${this.#onMore}>
              Afficher la suite (${countLabel(shown.length - some.length)})
            </button>`
          : nothing
      }`;
  }

  #card(article: Shelved, excerpt: string) {
    return html`<article-card
      data-article=${article.id}
      .library=${this.library}
      .article=${article}
      .address=${this.addressOf(article.id)}
      .speed=${this.speed}
      .excerpt=${excerpt}
      .tagShown=${tagIn(this.choice)}
      .whenGone=${this.#onGone}
      .isQueued=${this.library?.snapshot.queue.includes(article.id) ?? false}
    ></article-card>`;
  }

  #goneLine({ article, fate }: Gone) {
    return html`<div class="card">
      <p>« ${article.title} » ${fate}</p>
      <div class="row"><button type="button" class="undo" @click=${this.#onUndo}>Annuler</button></div>
    </div>`;
  }

  /** What was taken away, while the list is still the one that it was in; in another, each article is where it is now. */
  #goneHere(): Gone | undefined {
    return this.choice === this.#goneFrom ? this.gone : undefined;
  }

  #shown(): readonly { readonly article: Shelved; readonly excerpt: string }[] {
    if (!this.hits) return this.#articles.map((article) => ({ article, excerpt: '' }));
    const all = new Map([...this.#from, ...this.shipped].map((article) => [article.id, article]));
    const gone = this.#goneHere();
    if (gone) all.set(gone.article.id, gone.article);
    return this.hits.flatMap(({ id, excerpt }) => {
      const article = all.get(id);
      return article ? [{ article, excerpt }] : [];
    });
  }

  async #search(query: string): Promise<void> {
    this.#query = query;
    if (query === '') {
      this.hits = undefined;
      this.problem = '';
      return;
    }
    let shipped: readonly Hit[] = [];
    try {
      const { findInTitles } = await import('../../library/search/find-in-titles.ts');
      shipped = findInTitles(this.shipped, query);
      const hits = (await this.library?.search(query)) ?? [];
      if (this.#query === query) Object.assign(this, { hits: [...hits, ...shipped], problem: '' });
    } catch (error) {
      if (this.#query !== query) return;
      this.problem = sentenceOf(error, LibraryError);
      this.hits = shipped;
    }
  }

  readonly #onQuery = ({ target }: Event): void => {
    this.most = SOME;
    if (target instanceof HTMLInputElement) void this.#search(target.value.trim());
  };

  readonly #onChoice = ({ target }: Event): void => {
    this.most = SOME;
    if (target instanceof HTMLSelectElement) this.choice = choiceOf(target.value);
  };

  readonly #onOrder = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) this.order = orderOf(target.value);
  };

  /** The focus goes to the first that was not there before. */
  readonly #onMore = async (): Promise<void> => {
    const before = this.most;
    this.most += SOME;
    await this.updateComplete;
    this.renderRoot.querySelectorAll('article-card').item(before)?.focus();
  };

  /** What was pressed goes away: the focus moves to what brings the article back, which is in its place. */
  readonly #onGone = async (gone: Gone): Promise<void> => {
    this.#goneFrom = this.choice;
    this.gone = gone;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.undo')?.focus();
  };

  readonly #onUndo = async (): Promise<void> => {
    const { gone } = this;
    if (!gone) return;
    try {
      await gone.undo();
    } catch (error) {
      this.problem = sentenceOf(error, LibraryError);
      return;
    }
    this.gone = undefined;
    await this.updateComplete;
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    (find(`[data-article="${CSS.escape(gone.article.id)}"]`) ?? find('#choice'))?.focus();
  };
}

/** How many articles are shown at first, and how many more each time. */
const SOME = 50;

function option(value: string, label: string, chosen: string) {
  return html`<option value=${value} .selected=${value === chosen}>${label}</option>`;
}

customElements.define('article-shelf', ArticleShelf);

declare global {
  interface HTMLElementTagNameMap {
    'article-shelf': ArticleShelf;
  }
}
