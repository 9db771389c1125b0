import { css, html, LitElement, nothing } from 'lit';
import { LibraryError } from '../../library/library-error.ts';
import { sentenceOf } from '../sentence-of.ts';
import { controls } from '../styles/controls.ts';
import { fields } from '../styles/fields.ts';
import { screenStyles } from '../styles/screen.ts';
import type { Gone } from './gone.ts';
import type { Shelf, Shelved } from './shelf.ts';

/** The tags of an article: to add one, and to take one away, which can be undone by adding it again. */
export class ArticleTags extends LitElement {
  static override styles = [
    controls,
    fields,
    screenStyles,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-2);
      }
      .row > input {
        flex: 1 1 var(--label);
        width: auto;
      }
    `,
  ];
  static override properties = {
    library: { attribute: false },
    article: { attribute: false },
    tagShown: { attribute: false },
    whenGone: { attribute: false },
    problem: { state: true },
    removed: { state: true },
  };

  declare library: Shelf | undefined;
  declare article: Shelved | undefined;
  /** The tag without which the article is no more in the list. */
  declare tagShown: string | undefined;
  /** Told when that one was taken away. */
  declare whenGone: (gone: Gone) => void;
  declare private problem: string;
  /** The tag that was taken away last. */
  declare private removed: string;

  constructor() {
    super();
    this.whenGone = () => undefined;
    this.problem = '';
    this.removed = '';
  }

  protected override render() {
    if (!this.article) return nothing;
    return html`<form @submit=${this.#onAdd}>
      <label for="tag">Nouvelle étiquette</label>
      <div class="row">
        <input id="tag" maxlength="60" autocomplete="off" enterkeyhint="done" />
        <button>Ajouter l’étiquette</button>
      </div>
      <div class="row">${this.article.tags.map((tag) => this.#removeButton(tag))}</div>
      <div class="row" role="status">${this.removed === '' ? nothing : this.#undo(this.removed)}</div>
      <p class="message" role="alert">${this.problem || nothing}</p>
    </form>`;
  }

  #removeButton(tag: string) {
    const label = `Retirer « ${tag} »`;
    return html`<button type="button" @click=${() => this.#onRemove(tag)}>${label}</button>`;
  }

  #undo(tag: string) {
    return html`<span>L’étiquette « ${tag} » est retirée.</span>
      <button type="button" class="undo" @click=${() => this.#put(tag)}>Annuler</button>`;
  }

  async #set(tags: readonly string[]): Promise<boolean> {
    this.problem = '';
    try {
      if (this.article) await this.library?.setTags(this.article.id, tags);
      return true;
    } catch (error) {
      this.problem = sentenceOf(error, LibraryError);
      return false;
    }
  }

  async #put(tag: string): Promise<void> {
    const isKept = await this.#set([...(this.article?.tags ?? []), tag]);
    const input = this.renderRoot.querySelector('input');
    if (!isKept || !input) return;
    if (this.removed === tag) this.removed = '';
    input.value = '';
    input.focus();
  }

  readonly #onAdd = (event: Event): void => {
    event.preventDefault();
    const tag = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    if (tag !== '') void this.#put(tag);
  };

  /** The button that was pressed goes away: the focus moves to the one that brings the tag back. */
  async #onRemove(tag: string): Promise<void> {
    const { article, library } = this;
    if (!article || !(await this.#set(article.tags.filter((each) => each !== tag)))) return;
    if (tag === this.tagShown) {
      const undo = async () => library?.setTags(article.id, article.tags);
      return this.whenGone({ article, fate: `n’a plus l’étiquette « ${tag} ».`, undo });
    }
    this.removed = tag;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.undo')?.focus();
  }
}

customElements.define('article-tags', ArticleTags);

declare global {
  interface HTMLElementTagNameMap {
    'article-tags': ArticleTags;
  }
}
