import { css, html, LitElement, nothing } from 'lit';
import { LibraryError } from '../../library/library-error.ts';
import { sentenceOf } from '../sentence-of.ts';
import { controls } from '../styles/controls.ts';
import { screenStyles } from '../styles/screen.ts';
import './article-tags.ts';
import { factsOf } from './facts-of.ts';
import type { Gone } from './gone.ts';
import { ShareEvent } from '../share/share-event.ts';
import type { Shelf, Shelved } from './shelf.ts';

/** One article of the list: where it leads, what is known of it, and what can be done with it. */
export class ArticleCard extends LitElement {
  static override styles = [
    controls,
    screenStyles,
    css`
      h2 a {
        display: flex;
        align-items: center;
        min-height: var(--target);
      }
    `,
  ];
  static override properties = {
    library: { attribute: false },
    article: { attribute: false },
    address: { attribute: false },
    speed: { attribute: false },
    isQueued: { attribute: false },
    excerpt: { attribute: false },
    tagShown: { attribute: false },
    whenGone: { attribute: false },
    isOpen: { state: true },
    problem: { state: true },
  };

  declare library: Shelf | undefined;
  declare article: Shelved | undefined;
  /** Where the article can be read. */
  declare address: string;
  declare speed: number;
  declare isQueued: boolean;
  /** The place in the text that was looked for; empty where nothing was. */
  declare excerpt: string;
  /** The tag of the articles that are listed, where only those are that have it. */
  declare tagShown: string | undefined;
  /** Told of what was done that takes the article away: by then this element may be out of the page. */
  declare whenGone: (gone: Gone) => void;
  /** Whether all that can be done with it is shown. */
  declare private isOpen: boolean;
  declare private problem: string;

  constructor() {
    super();
    this.address = '';
    this.speed = 1;
    this.isQueued = false;
    this.excerpt = '';
    this.whenGone = () => undefined;
    this.isOpen = false;
    this.problem = '';
  }

  /** Takes the focus, on the title. */
  override focus(): void {
    this.renderRoot.querySelector('a')?.focus();
  }

  protected override render() {
    const { article } = this;
    if (!article) return nothing;
    const { title, lang, tags } = article;
    return html`<div class="card">
      <h2><a href=${this.address} lang=${lang}>${title}</a></h2>
      <p class="hint">${factsOf(article, this.speed).join(' · ')}</p>
      ${tags.length > 0 ? html`<p class="hint">Étiquettes : ${tags.join(', ')}</p>` : nothing}
      ${this.excerpt === '' ? nothing : html`<p lang=${lang}>${this.excerpt}</p>`}
      <div class="row">
        <button
          type="button"
          aria-label=${`Ajouter à la suite : ${title}`}
          aria-pressed=${this.isQueued}
          @click=${this.#onQueue}
        >
          ${this.isQueued ? '✓ ' : nothing}Ajouter à la suite
        </button>
        ${this.#moreButton(title)}
      </div>
      <p class="message" role="alert">${this.problem || nothing}</p>
      ${this.isOpen ? this.#more(article) : nothing}
    </div>`;
  }

  #moreButton(title: string) {
    return html`<button
      type="button"
      aria-label=${`Plus : ${title}`}
      aria-expanded=${this.isOpen}
      @click=${this.#onMore}
    >
      Plus
    </button>`;
  }

  #more(article: Shelved) {
    const share = button('Partager cet article', article.title, this.#onShare);
    if (article.isShipped === true) return html`<div class="row">${share}</div>`;
    return html`<div class="stack">
      <article-tags
        .library=${this.library}
        .article=${article}
        .tagShown=${this.tagShown}
        .whenGone=${this.whenGone}
      ></article-tags>
      <div class="row">
        ${share}
        ${button(article.archived ? 'Sortir des archives' : 'Archiver', article.title, this.#onArchive)}
        ${button('Supprimer', article.title, this.#onRemove)}
      </div>
    </div>`;
  }

  async #try(action: () => Promise<void>): Promise<void> {
    this.problem = '';
    try {
      await action();
    } catch (error) {
      this.problem = sentenceOf(error, LibraryError);
    }
  }

  #act(action: (library: Shelf, article: Shelved) => Promise<void>): void {
    const { library, article } = this;
    if (library && article) void this.#try(() => action(library, article));
  }

  readonly #onMore = (): void => {
    this.isOpen = !this.isOpen;
  };

  readonly #onShare = (): void => {
    if (this.article) this.dispatchEvent(new ShareEvent(this.article.id));
  };

  readonly #onQueue = (): void =>
    this.#act((library, { id }) => (this.isQueued ? library.dequeue(id) : library.enqueue(id)));

  readonly #onArchive = (): void =>
    this.#act(async (library, article) => {
      const { id, archived } = article;
      await library.archive(id, !archived);
      const fate = archived ? 'n’est plus dans les archives.' : 'est dans les archives.';
      const undo = () => library.archive(id, archived);
      this.whenGone({ article, fate, undo });
    });

  readonly #onRemove = (): void =>
    this.#act(async (library, article) => {
      const undo = await library.remove(article.id);
      this.whenGone({ article, fate: 'est supprimé.', undo });
    });
}

/** A button whose name also says, to who does not see, which article it is for. */
function button(label: string, title: string, onClick: () => void) {
  return html`<button type="button" aria-label=${`${label} : ${title}`} @click=${onClick}>${label}</button>`;
}

customElements.define('article-card', ArticleCard);

declare global {
  interface HTMLElementTagNameMap {
    'article-card': ArticleCard;
  }
}
