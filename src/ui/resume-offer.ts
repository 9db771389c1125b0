import { css, html, LitElement, nothing } from 'lit';
import type { Places } from '../library/places.ts';
import { BEGINNING, type Place } from '../speech/place.ts';
import type { Player } from '../speech/player.ts';
import type { Paragraph } from '../text/article.ts';
import { openingWords } from '../text/opening-words.ts';
import { watchStore } from './controllers/store-controller.ts';
import { isSamePlace } from './is-same-place.ts';
import { controls } from './styles/controls.ts';

/** How much of a sentence is shown, in UTF-16 code units: beside the button, three lines of a narrow phone. */
const OPENING = 30;

/**
 * Above the player: where Lire resumes and a way back to the beginning, until the reader starts; and that the place
 * cannot be kept, where that is so. Silent while the voice reads.
 */
export class ResumeOffer extends LitElement {
  static override styles = [
    controls,
    css`
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
        max-width: var(--measure);
        margin: 0 auto;
        padding: var(--space-2) var(--space-3) 0;
        font-size: var(--text-small);
        line-height: var(--leading-tight);
      }
      p {
        flex: 1 1 0;
        min-width: min-content;
        margin: 0;
      }
    `,
  ];
  static override properties = {
    player: { attribute: false },
    places: { attribute: false },
    paragraphs: { attribute: false },
    resumesAt: { attribute: false },
    focusPlayer: { attribute: false },
    isDismissed: { state: true },
  };

  declare player: Player | undefined;
  declare places: Places | undefined;
  /** The article that the player has open. */
  declare paragraphs: readonly Paragraph[];
  /** Where the reader left, once it is known. */
  declare resumesAt: Place | undefined;
  /** Moves the focus on when the button that was pressed goes away. */
  declare focusPlayer: () => void;
  declare private isDismissed: boolean;

  constructor() {
    super();
    this.paragraphs = [];
    this.focusPlayer = () => {};
    this.isDismissed = false;
    watchStore(this, () => this.player);
    watchStore(this, () => this.places);
  }

  protected override render() {
    return html`<div role="status">${this.player?.snapshot.isReading ? nothing : this.#note()}</div>`;
  }

  #note() {
    const opening = this.#opening();
    if (opening !== '') return line(`Reprendre à : « ${opening} »`, 'Depuis le début', this.#onFromBeginning);
    if (this.places?.keepsPlaces !== false || this.isDismissed) return nothing;
    return line(
      'Votre place ne peut pas être gardée sur cet appareil : libérez de l’espace, ou permettez à ce site de garder des données.',
      'Fermer',
      this.#onDismiss,
    );
  }

  /** The beginning of the sentence where Lire resumes; nothing at the article's beginning, and once the reader moves. */
  #opening(): string {
    if (!this.player) return '';
    const { status, place, sentence } = this.player.snapshot;
    if (status !== 'idle' || !isSamePlace(place, this.resumesAt)) return '';
    const text = this.paragraphs[place.paragraph]?.text ?? '';
    return openingWords(text.slice(sentence.start, sentence.end), OPENING);
  }

  readonly #onFromBeginning = (): void => {
    this.player?.playFrom(BEGINNING);
    this.focusPlayer();
  };

  readonly #onDismiss = (): void => {
    this.isDismissed = true;
    this.focusPlayer();
  };
}

function line(text: string, action: string, onClick: () => void) {
  return html`<div class="line">
    <p>${text}</p>
    <button type="button" @click=${onClick}>${action}</button>
  </div>`;
}

customElements.define('resume-offer', ResumeOffer);

declare global {
  interface HTMLElementTagNameMap {
    'resume-offer': ResumeOffer;
  }
}
