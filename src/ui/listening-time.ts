import { listeningTimeLabel } from '../page/listening-time-label.ts';
import type { Player } from '../speech/player.ts';

/** How long the article takes to hear at the player's speed. The page has it for speed 1 before any script. */
export class ListeningTime extends HTMLElement {
  /** Shows the time at this player's speed from now on. */
  attach(player: Player): void {
    this.#show(player);
    player.addEventListener('change', () => this.#show(player));
  }

  #show({ snapshot }: Player): void {
    const label = listeningTimeLabel(Number(this.getAttribute('characters')), snapshot.speed);
    if (this.textContent !== label) this.textContent = label;
  }
}

customElements.define('listening-time', ListeningTime);

declare global {
  interface HTMLElementTagNameMap {
    'listening-time': ListeningTime;
  }
}
