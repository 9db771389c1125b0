import { css, html, LitElement, nothing } from 'lit';
import type { Places } from '../library/places.ts';
import { BEGINNING, type Place } from '../speech/place.ts';
import type { Player } from '../speech/player.ts';
import type { Paragraph } from '../text/article.ts';
import { openingWords } from '../text/opening-words.ts';
import { watchStore } from './controllers/store-controller.ts';
import { focusPlayer } from './focus-player.ts';
import { isSamePlace } from './is-same-place.ts';
import { noteLine, noteLineStyles } from './note-line.ts';
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
    noteLineStyles,
    css`
      .line {
        padding-bottom: 0;
        line-height: var(--leading-tight);
      }
      p {
        flex: 1 1 0;
        min-width: min-content;
      }
    `,
  ];
  static override properties = {
    player: { attribute: false },
    places: { attribute: false },
    paragraphs: { attribute: false },
    resumesAt: { attribute: false },
    isDismissed: { state: true },
  };

  declare player: Player | undefined;
  declare places: Places | undefined;
  /** The article that the player has open. */
  declare paragraphs: readonly Paragraph[];
  /** Where the reader left, once it is known. */
  declare resumesAt: Place | undefined;
  declare private isDismissed: boolean;

  constructor() {
    super();
    this.paragraphs = [];
    this.isDismissed = false;
    watchStore(this, () => this.player);
    watchStore(this, () => this.places);
  }

  protected override render() {
    return html`<div role="status">${this.player?.snapshot.isReading ? nothing : this.#note()}</div>`;
  }

  #note() {
    const opening = this.#opening();
    if (opening !== '')
      return noteLine(`Reprendre à : « ${opening} »`, 'Depuis le début', this.#onFromBeginning);
    if (this.places?.keepsPlaces !== false || this.isDismissed) return nothing;
    return noteLine(
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
    focusPlayer();
  };

  readonly #onDismiss = (): void => {
    this.isDismissed = true;
    focusPlayer();
  };
}

customElements.define('resume-offer', ResumeOffer);

declare global {
  interface HTMLElementTagNameMap {
    'resume-offer': ResumeOffer;
  }
}
