import { css, html, LitElement, nothing, unsafeCSS } from 'lit';
import lists from '../../page/lists.css?inline';
import { listeningTimeLabel } from '../../page/listening-time-label.ts';
import { sectionHtml } from '../../page/section-html.ts';
import type { Article, Paragraph } from '../../text/article.ts';
import { countLabel } from '../../text/count-label.ts';
import { openingWords } from '../../text/opening-words.ts';
import { LONGEST_TITLE } from '../../text/valid-article.ts';
import { hostOf } from '../library/facts-of.ts';
import { controls } from '../styles/controls.ts';
import { fields } from '../styles/fields.ts';
import { screenStyles } from '../styles/screen.ts';

/** What an article will be, before it is kept: its title, which can be changed, how long it is, and how it begins. */
export class ArticlePreview extends LitElement {
  static override styles = [
    controls,
    fields,
    screenStyles,
    unsafeCSS(lists),
    css`
      .opening {
        padding-inline-start: var(--space-3);
        border-inline-start: var(--space-1) solid var(--line);
      }
    `,
  ];
  static override properties = { article: { attribute: false }, speed: { attribute: false } };

  declare article: Article | undefined;
  declare speed: number;

  constructor() {
    super();
    this.speed = 1;
  }

  /** The title as the reader wants it. */
  get titleTyped(): string {
    return this.renderRoot.querySelector('input')?.value ?? '';
  }

  /** Takes the focus, on the title. */
  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override render() {
    if (!this.article) return nothing;
    const { title, lang, source, paragraphs } = this.article;
    const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
    const facts = [
      ...(source === undefined ? [] : [hostOf(source) ?? source]),
      paragraphs.length === 1 ? '1 paragraphe' : `${countLabel(paragraphs.length)} paragraphes`,
      listeningTimeLabel(characters, this.speed),
    ];
    return html`<div class="stack">
      <div>
        <label for="title">Titre</label>
        <input id="title" .value=${title} lang=${lang} maxlength=${LONGEST_TITLE} autocomplete="off" />
      </div>
      <p class="hint">${facts.join(' · ')}</p>
      <article
        class="stack opening"
        lang=${lang}
        .innerHTML=${sectionHtml(openingOf(this.article), 0)}
      ></article>
    </div>`;
  }
}

/** How much of the beginning is shown, in UTF-16 code units. */
const OPENING = 300;

function openingOf({ paragraphs }: Article): Paragraph[] {
  const shown: Paragraph[] = [];
  let room = OPENING;
  for (const { sentences: _, text, ...rest } of paragraphs) {
    if (room <= 0) break;
    shown.push({ ...rest, text: openingWords(text, room) });
    room -= text.length;
  }
  return shown;
}

customElements.define('article-preview', ArticlePreview);

declare global {
  interface HTMLElementTagNameMap {
    'article-preview': ArticlePreview;
  }
}
