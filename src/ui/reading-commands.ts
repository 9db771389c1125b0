import type { Direction, Unit } from '../speech/navigation.ts';
import type { Player } from '../speech/player.ts';
import type { FollowVoice } from './follow-voice.ts';

/** What a reader can do to a reading, by button, key or gesture. The view follows to where a step leads. */
export function readingCommands(player: Player, follow: FollowVoice) {
  const step = (unit: Unit, direction: Direction) => () => {
    player.step(unit, direction);
    follow.resume();
  };
  return {
    play: () => (player.snapshot.isReading ? player.pause() : player.play()),
    stop: () => player.stop(),
    'repeat-sentence': () => {
      player.repeatSentence();
      follow.resume();
    },
    'previous-sentence': step('sentence', -1),
    'next-sentence': step('sentence', 1),
    'previous-paragraph': step('paragraph', -1),
    'next-paragraph': step('paragraph', 1),
  };
}
