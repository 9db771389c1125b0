import { css, html, LitElement, nothing } from 'lit';
import type { KeptQueue } from '../../library/kept-queue.ts';
import { LibraryError } from '../../library/library-error.ts';
import { dequeued, enqueued } from '../../library/queue.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { sentenceOf } from '../sentence-of.ts';
import { controls } from '../styles/controls.ts';

/** « Écouter ensuite », on the page of an article: puts it next in the queue, or takes it out, and back again. */
export class ListenNext extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        margin-bottom: var(--space-4);
      }
      [aria-pressed='true'] {
        border-color: var(--accent);
        color: var(--accent);
        font-weight: 700;
      }
      .said,
      .ways {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-4);
        font-size: var(--text-small);
      }
      a {
        display: flex;
        align-items: center;
        min-height: var(--target);
        color: var(--accent);
      }
    `,
  ];
  static override properties = {
    queue: { attribute: false },
    article: { attribute: false },
    current: { attribute: false },
    library: { attribute: false },
    said: { state: true },
    undo: { state: true },
  };

  declare queue: KeptQueue | undefined;
  /** The id of the article. */
  declare article: string;
  /** Gives the id of the article that is listened to, on this page or on another. */
  declare current: () => string | undefined;
  /** Where the queue is shown. */
  declare library: string;
  /** What has come of the last press. */
  declare private said: string;
  /** The queue as it has to be for the last press to be undone. */
  declare private undo: Edit | undefined;

  constructor() {
    super();
    this.article = '';
    this.current = () => undefined;
    this.library = '';
    this.said = '';
    watchStore(this, () => this.queue);
  }

  /** Takes the focus, on its button. */
  override focus(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  /** Puts the article next in the queue. */
  async listenNext(): Promise<void> {
    const before = this.#index();
    const next = (ids: readonly string[]) => {
      const others = dequeued(ids, this.article);
      return enqueued(others, this.article, others.indexOf(this.current() ?? '') + 1);
    };
    const undo: Edit = (ids) =>
      before === -1 ? dequeued(ids, this.article) : enqueued(ids, this.article, before);
    await this.#change(next, 'Cet article sera lu ensuite.', undo);
  }

  protected override render() {
    const isQueued = this.#index() !== -1;
    return html`<button type="button" aria-pressed=${isQueued} @click=${this.#onPress}>
        ${isQueued ? '✓ ' : nothing}Écouter ensuite
      </button>
      <div class="said" role="status">${this.said || nothing}</div>
      ${this.undo ? this.#ways() : nothing}`;
  }

  #ways() {
    const count = this.queue?.ids.length ?? 0;
    return html`<div class="ways">
      <button type="button" @click=${this.#onUndo}>Annuler</button>
      ${count > 0 ? html`<a href=${this.library}>À écouter (${count})</a>` : nothing}
    </div>`;
  }

  #index(): number {
    return this.queue?.ids.indexOf(this.article) ?? -1;
  }

  async #change(edit: Edit, said: string, undo?: Edit): Promise<void> {
    try {
      await this.queue?.change(edit);
      this.said = said;
      this.undo = undo;
    } catch (error) {
      this.said = sentenceOf(error, LibraryError);
    }
  }

  readonly #onPress = (): void => {
    const at = this.#index();
    if (at === -1) return void this.listenNext();
    const undo: Edit = (ids) => enqueued(ids, this.article, at);
    void this.#change((ids) => dequeued(ids, this.article), 'Cet article n’est plus dans votre liste.', undo);
  };

  /** What was pressed goes away: the focus moves to what can be pressed again. */
  readonly #onUndo = async (): Promise<void> => {
    if (!this.undo) return;
    await this.#change(this.undo, 'Votre liste est comme avant.');
    await this.updateComplete;
    this.focus();
  };
}

type Edit = (ids: readonly string[]) => readonly string[];

customElements.define('listen-next', ListenNext);

declare global {
  interface HTMLElementTagNameMap {
    'listen-next': ListenNext;
  }
}
