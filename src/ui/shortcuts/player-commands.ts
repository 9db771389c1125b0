import type { SettingsStore } from '../../settings/settings-store.ts';
import type { Player } from '../../speech/player.ts';
import type { FollowVoice } from '../follow-voice.ts';
import { placeInView } from '../place-in-view.ts';
import { readingCommands } from '../reading-commands.ts';
import { SPEEDS } from '../../page/speeds.ts';
import type { CommandName } from './commands.ts';

/** What each command does that moves a reading. */
export function playerCommands(
  player: Player,
  follow: FollowVoice,
  settings: SettingsStore,
): Record<Exclude<CommandName, 'word'> | 'pause', () => void> {
  const { 'repeat-sentence': repeat, ...reading } = readingCommands(player, follow);
  return {
    ...reading,
    repeat,
    pause: () => player.pause(),
    faster: () => changeSpeed(SPEEDS.find((each) => each > settings.settings.speed)),
    slower: () => changeSpeed(SPEEDS.findLast((each) => each < settings.settings.speed)),
    'read-here': () => {
      const place = placeInView(follow.clearHeight);
      if (!place) return;
      player.playFrom(place);
      follow.resume();
    },
  };

  function changeSpeed(speed: number | undefined): void {
    if (speed !== undefined) settings.change({ speed });
  }
}
