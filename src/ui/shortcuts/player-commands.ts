import type { SettingsStore } from '../../settings/settings-store.ts';
import type { Direction, Unit } from '../../speech/navigation.ts';
import type { Player } from '../../speech/player.ts';
import type { FollowVoice } from '../follow-voice.ts';
import { placeInView } from '../place-in-view.ts';
import { SPEEDS } from '../../page/speeds.ts';
import type { CommandName } from './commands.ts';

/** What each command does to a reading. */
export function playerCommands(
  player: Player,
  follow: FollowVoice,
  settings: SettingsStore,
): Record<CommandName | 'pause', () => void> {
  const step = (unit: Unit, direction: Direction) => () => {
    player.step(unit, direction);
    follow.resume();
  };
  return {
    play: () => (player.snapshot.isReading ? player.pause() : player.play()),
    pause: () => player.pause(),
    stop: () => player.stop(),
    repeat: () => {
      player.repeatSentence();
      follow.resume();
    },
    'previous-sentence': step('sentence', -1),
    'next-sentence': step('sentence', 1),
    'previous-paragraph': step('paragraph', -1),
    'next-paragraph': step('paragraph', 1),
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
