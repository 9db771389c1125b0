import { css, html, LitElement, nothing } from 'lit';
import type { Player } from '../speech/player.ts';
import type { FollowVoice } from './follow-voice.ts';
import { type Point, type Swipe, swipeOf } from './swipe.ts';

const LABELS = {
  sentence: { '1': 'Phrase suivante', '-1': 'Phrase précédente' },
  paragraph: { '1': 'Paragraphe suivant', '-1': 'Paragraphe précédent' },
} as const;

/**
 * Steps by a swipe of one finger over the player, and says what the finger will do when it is lifted. Each of these
 * steps also has its button: a screen reader keeps the swipes to itself.
 */
export class SwipeSteps extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      inset: auto 0 100%;
      display: flex;
      justify-content: center;
      pointer-events: none;
    }
    p {
      margin: 0 0 var(--space-2);
      padding: var(--space-2) var(--space-4);
      border-radius: var(--radius-round);
      background: var(--accent);
      color: var(--on-accent);
      font-size: var(--text-small);
      font-weight: 700;
    }
    @media (forced-colors: active) {
      p {
        border: var(--border);
      }
    }
  `;
  static override properties = { swipe: { state: true } };

  declare private swipe: Swipe | undefined;
  #from: Point | undefined;

  /** Answers swipes over an element. It must let the browser scroll up and down only (`touch-action`). */
  attach(area: Element, player: Player, follow: FollowVoice): void {
    area.addEventListener('pointerdown', (event) => {
      if (event instanceof PointerEvent)
        this.#from = event.pointerType === 'touch' && event.isPrimary ? pointOf(event) : undefined;
    });
    area.addEventListener('pointermove', (event) => {
      if (this.#from && event instanceof PointerEvent)
        this.swipe = swipeOf(this.#from, pointOf(event), innerWidth);
    });
    area.addEventListener('pointercancel', () => this.#end());
    area.addEventListener('pointerup', () => {
      const swipe = this.#end();
      if (!swipe) return;
      player.step(swipe.unit, swipe.direction);
      follow.resume();
    });
  }

  protected override render() {
    // Seen only: what a finger that is still down may do is no news for a screen reader.
    return this.swipe
      ? html`<p aria-hidden="true">${LABELS[this.swipe.unit][this.swipe.direction]}</p>`
      : nothing;
  }

  #end(): Swipe | undefined {
    const { swipe } = this;
    this.swipe = undefined;
    this.#from = undefined;
    return swipe;
  }
}

function pointOf({ clientX, clientY }: PointerEvent): Point {
  return { x: clientX, y: clientY };
}

customElements.define('swipe-steps', SwipeSteps);

declare global {
  interface HTMLElementTagNameMap {
    'swipe-steps': SwipeSteps;
  }
}
