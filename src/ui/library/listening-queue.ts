import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LibraryError } from '../../library/library-error.ts';
import { countLabel } from '../../text/count-label.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { sentenceOf } from '../sentence-of.ts';
import { controls } from '../styles/controls.ts';
import { screenStyles } from '../styles/screen.ts';
import { dragToOrder } from './drag-to-order.ts';
import { factsOf } from './facts-of.ts';
import { queuedHere } from './queued-here.ts';
import type { Shelf, Shelved } from './shelf.ts';

/** What was taken out of the queue last, and what brings it back. */
interface Taken {
  readonly sentence: string;
  readonly undo: () => Promise<void>;
}

/** The articles to be heard one after the other: to start, to put in order by buttons or by the finger, to take out. */
export class ListeningQueue extends LitElement {
  static override styles = [
    controls,
    screenStyles,
    css`
      .top {
        display: flex;
        align-items: start;
        gap: var(--space-2);
      }
      .top > div {
        flex: 1;
        min-width: 0;
      }
      h2 a {
        display: flex;
        align-items: center;
        min-height: var(--target);
      }
      .handle {
        touch-action: none;
        cursor: grab;
      }
      .moving {
        border-color: var(--accent);
        outline: var(--focus);
      }
    `,
  ];
  static override properties = {
    library: { attribute: false },
    shipped: { attribute: false },
    addressOf: { attribute: false },
    speed: { attribute: false },
    taken: { state: true },
    problem: { state: true },
    told: { state: true },
    most: { state: true },
  };

  declare library: Shelf | undefined;
  /** The articles shipped with the app. */
  declare shipped: readonly Shelved[];
  declare addressOf: (id: string) => string;
  declare speed: number;
  declare private taken: Taken | undefined;
  declare private problem: string;
  /** What is said of the last move. */
  declare private told: string;
  /** How many articles are shown at most. */
  declare private most: number;

  constructor() {
    super();
    this.shipped = [];
    this.addressOf = () => '';
    this.speed = 1;
    this.problem = '';
    this.told = '';
    this.most = SOME;
    watchStore(this, () => this.library);
  }

  protected override render() {
    const queue = queuedHere(this.library, this.shipped);
    const [first] = queue;
    return html`<div class="stack">
      <div class="row" role="status">${this.taken ? this.#undo(this.taken) : this.told || nothing}</div>
      <p class="message" role="alert">${this.problem || nothing}</p>
      ${first ? this.#full(queue, first) : empty}
    </div>`;
  }

  #full(queue: readonly Shelved[], first: Shelved) {
    return html`<a class="button main" href=${this.addressOf(first.id)}>Écouter la suite</a>
      <p class="hint">Les articles sont lus l’un après l’autre, dans cet ordre.</p>
      <ol class="stack plain">
        ${repeat(
          queue.slice(0, this.most),
          ({ id }) => id,
          (article, index) => this.#row(article, index, queue.length),
        )}
      </ol>
      <div class="row">
        ${
          queue.length > this.most
            ? html`<button type="button" @click=${this.#onMore}>
                Afficher la suite (${countLabel(queue.length - this.most)})
              </button>`
            : nothing
        }
        <button type="button" @click=${this.#onClear}>Vider la liste</button>
      </div>`;
  }

  #row(article: Shelved, index: number, count: number) {
    const { id, title, lang } = article;
    const move = (label: string, to: number) =>
      html`<button
        type="button"
        data-move=${`${to - index} ${id}`}
        aria-label=${`${label} : ${title}`}
        ?disabled=${to < 0 || to >= count}
        @click=${() => this.#move(article, index, to)}
      >
        ${label}
      </button>`;
    return html`<li class="card">
      <div class="top">
        <div>
          <h2><a href=${this.addressOf(id)} lang=${lang}>${title}</a></h2>
          <p class="hint">${factsOf(article, this.speed).join(' · ')}</p>
        </div>
        <button
          type="button"
          class="handle"
          tabindex="-1"
          aria-hidden="true"
          @pointerdown=${(event: PointerEvent) => this.#drag(event, article, index)}
        >
          ⠿
        </button>
      </div>
      <div class="row">
        ${move('Monter', index - 1)} ${move('Descendre', index + 1)}
        <button type="button" aria-label=${`Retirer : ${title}`} @click=${() => this.#take(article)}>
          Retirer
        </button>
      </div>
    </li>`;
  }

  #undo({ sentence }: Taken) {
    return html`<span>${sentence}</span>
      <button type="button" class="undo" @click=${this.#onUndo}>Annuler</button>`;
  }

  async #try(action: () => Promise<unknown>): Promise<boolean> {
    this.problem = '';
    try {
      await action();
      return true;
    } catch (error) {
      this.problem = sentenceOf(error, LibraryError);
      return false;
    }
  }

  /** The focus stays on the button, which moves with its article; at an end, it goes to the other one. */
  async #move(article: Shelved, from: number, to: number): Promise<void> {
    const queue = queuedHere(this.library, this.shipped);
    const before = queue[to];
    if (!before || from === to) return;
    this.taken = undefined;
    const { id, title } = article;
    const place = this.library?.snapshot.queue.indexOf(before.id) ?? to;
    if (!(await this.#try(async () => this.library?.moveInQueue(id, place)))) return;
    this.most = Math.max(this.most, to + 1);
    this.told = `« ${title} » : ${to + 1} sur ${queue.length}.`;
    await this.updateComplete;
    const direction = Math.sign(to - from);
    const buttons = [direction, -direction].map((step) =>
      this.renderRoot.querySelector<HTMLButtonElement>(`[data-move="${step} ${CSS.escape(id)}"]`),
    );
    buttons.find((each) => each?.disabled === false)?.focus();
  }

  #drag(event: PointerEvent, article: Shelved, from: number): void {
    dragToOrder(event, (to) => void this.#move(article, from, to));
  }

  async #take(article: Shelved): Promise<void> {
    const { library } = this;
    const at = library?.snapshot.queue.indexOf(article.id) ?? 0;
    if (!library || !(await this.#try(() => library.dequeue(article.id)))) return;
    await this.#offerUndo({
      sentence: `« ${article.title} » est retiré.`,
      undo: () => library.enqueue(article.id, at),
    });
  }

  /** The focus goes to the first that was not there before. */
  readonly #onMore = async (): Promise<void> => {
    const before = this.most;
    this.most += SOME;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('li h2 a').item(before)?.focus();
  };

  readonly #onClear = async (): Promise<void> => {
    const { library } = this;
    if (!library) return;
    const all = library.snapshot.queue;
    const isEmpty = await this.#try(async () => {
      for (const id of all) await library.dequeue(id);
    });
    if (!isEmpty) return;
    const undo = async () => {
      for (const id of all) await library.enqueue(id);
    };
    await this.#offerUndo({ sentence: 'La liste est vide.', undo });
  };

  async #offerUndo(taken: Taken): Promise<void> {
    this.taken = taken;
    this.told = '';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.undo')?.focus();
  }

  readonly #onUndo = async (): Promise<void> => {
    const { taken } = this;
    if (!taken || !(await this.#try(taken.undo))) return;
    this.taken = undefined;
    this.told = 'La liste est comme avant.';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('a.main')?.focus();
  };
}

/** How many articles are shown at first, and how many more each time. */
const SOME = 50;

const empty = html`<p>
  Rien pour l’instant. Dans « Mes articles », touchez « Ajouter à la suite » sous un article : il viendra ici.
</p>`;

customElements.define('listening-queue', ListeningQueue);

declare global {
  interface HTMLElementTagNameMap {
    'listening-queue': ListeningQueue;
  }
}
