import { LitElement } from 'lit';
import { listeningTimeLabel } from '../page/listening-time-label.ts';
import type { Player } from '../speech/player.ts';
import { watchStore } from './controllers/store-controller.ts';

/** How long the article takes to hear at the player's speed. The page has it for speed 1 before any script. */
export class ListeningTime extends LitElement {
  static override properties = { player: { attribute: false }, characters: { type: Number } };

  declare player: Player | undefined;
  declare characters: number;

  constructor() {
    super();
    watchStore(this, () => this.player);
  }

  protected override render() {
    return listeningTimeLabel(this.characters, this.player?.snapshot.speed ?? 1);
  }
}

customElements.define('listening-time', ListeningTime);

declare global {
  interface HTMLElementTagNameMap {
    'listening-time': ListeningTime;
  }
}
