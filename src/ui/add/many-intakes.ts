import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { listeningTimeLabel } from '../../page/listening-time-label.ts';
import { keepFocus } from '../controllers/keep-focus.ts';
import { watchStore } from '../controllers/store-controller.ts';
import { controls } from '../styles/controls.ts';
import { screenStyles } from '../styles/screen.ts';
import type { ArticlePreview } from './article-preview.ts';
import './article-preview.ts';
import type { Intake, Item } from './intake.ts';

/** Several texts on their way in: how far they are, what became of each, and all that can be kept at once. */
export class ManyIntakes extends LitElement {
  static override styles = [controls, screenStyles];
  static override properties = {
    intake: { attribute: false },
    speed: { attribute: false },
    addressOf: { attribute: false },
  };

  declare intake: Intake | undefined;
  declare speed: number;
  declare addressOf: (id: string) => string;

  #isKeeping = false;

  constructor() {
    super();
    this.speed = 1;
    this.addressOf = () => '';
    watchStore(this, () => this.intake);
    keepFocus(this, '.main, button');
  }

  protected override render() {
    const { intake } = this;
    if (!intake) return nothing;
    const { items } = intake;
    const done = items.filter(({ status }) => status !== 'waiting' && status !== 'reading').length;
    return html`<div class="stack">
      <p role="status">${keptSentence(items.filter(({ status }) => status === 'kept').length)}</p>
      ${
        intake.isReading
          ? html`<p id="done">${done} sur ${items.length}</p>
              <progress aria-labelledby="done" max=${items.length} .value=${done}></progress>
              <div class="row"><button type="button" @click=${() => intake.stop()}>Arrêter</button></div>`
          : this.#whenRead(intake)
      }
      <ul class="stack plain">
        ${repeat(
          items,
          ({ key }) => key,
          (item) => html`<li class="card" data-key=${item.key}>${this.#row(item)}</li>`,
        )}
      </ul>
    </div>`;
  }

  #whenRead(intake: Intake) {
    const ready = toKeep(intake.items).length;
    const hasFailed = intake.items.some(({ status }) => status === 'failed');
    const keep = ready === 1 ? 'Garder l’article' : `Garder les ${ready} articles`;
    return html`${
        ready > 0
          ? html`<button type="button" class="main" @click=${this.#onKeep}>${keep}</button>`
          : html`<a class="button main" href="../bibliotheque/">Mes articles</a>`
      }
      <div class="row">
        ${
          hasFailed
            ? html`<button type="button" @click=${() => intake.retry()}>Réessayer ce qui a échoué</button>`
            : nothing
        }
        <button type="button" @click=${() => intake.clear()}>
          ${ready > 0 ? 'Annuler' : 'Ajouter d’autres articles'}
        </button>
      </div>`;
  }

  #row(item: Item) {
    switch (item.status) {
      case 'waiting':
        return html`<p>${item.given.name}</p>
          <p class="hint">En attente</p>`;
      case 'reading':
        return html`<p>${item.given.name}</p>
          <p class="hint">Lecture en cours…</p>`;
      case 'failed':
        return html`<p>${item.given.name}</p>
          <p class="message">${item.problem}</p>`;
      case 'read':
        return this.#read(item);
      case 'kept':
        return html`<p><a href=${this.addressOf(item.article.id)}>${item.article.title}</a></p>
          <p class="hint">Gardé</p>`;
    }
  }

  #read(item: Extract<Item, { status: 'read' }>) {
    const { title, paragraphs } = item.article;
    const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
    const state = item.isKnown ? 'déjà dans vos articles' : 'prêt à garder';
    return html`<p><strong>${title}</strong></p>
      <p class="hint">${listeningTimeLabel(characters, this.speed)} · ${state}</p>
      ${item.problem === undefined ? nothing : html`<p class="message">${item.problem}</p>`}
      <details>
        <summary>Voir<span class="unseen"> : ${title}</span></summary>
        <article-preview .article=${item.article} .speed=${this.speed}></article-preview>
      </details>
      <div class="row">
        <button type="button" aria-label=${`Ne pas garder : ${title}`} @click=${() => this.#drop(item)}>
          Ne pas garder
        </button>
      </div>`;
  }

  /** The title, as it may have been changed in the preview. */
  #titleOf({ key }: Item): string | undefined {
    const preview = this.renderRoot.querySelector<ArticlePreview>(`[data-key="${key}"] article-preview`);
    return preview?.titleTyped;
  }

  /** The others keep the titles that the reader has given them, also where only one is left, which is shown otherwise. */
  #drop(item: Item): void {
    const { intake } = this;
    for (const other of intake?.items ?? []) intake?.rename(other, this.#titleOf(other) ?? '');
    intake?.drop(item);
  }

  readonly #onKeep = async (): Promise<void> => {
    const { intake } = this;
    if (!intake || this.#isKeeping) return;
    this.#isKeeping = true;
    for (const item of toKeep(intake.items)) await intake.keep(item, this.#titleOf(item));
    this.#isKeeping = false;
  };
}

function keptSentence(count: number) {
  if (count === 0) return nothing;
  return count === 1
    ? '1 article est gardé sur cet appareil.'
    : `${count} articles sont gardés sur cet appareil.`;
}

function toKeep(items: readonly Item[]): readonly Item[] {
  return items.filter((item) => item.status === 'read' && !item.isKnown);
}

customElements.define('many-intakes', ManyIntakes);

declare global {
  interface HTMLElementTagNameMap {
    'many-intakes': ManyIntakes;
  }
}
