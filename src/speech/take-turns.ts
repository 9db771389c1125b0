import { BeginEvent } from './begin-event.ts';
import type { Player } from './player.ts';

/**
 * Lets one tab of the app read at a time, the one that was asked last: all of them hear of it when one begins.
 * @param tabs What the tabs tell each other on; nobody else may use it.
 */
export function takeTurns(player: Player, tabs: BroadcastChannel): void {
  player.addEventListener(BeginEvent.type, () => tabs.postMessage('reading'));
  tabs.addEventListener('message', () => player.giveWay());
}
