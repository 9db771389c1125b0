import { EMBEDDED_VOICE } from './embedded-voice.ts';
import type { Player } from './player.ts';
import type { QuietSound } from './quiet-sound.ts';

type Sound = Pick<QuietSound, 'play' | 'pause' | 'release'>;

/**
 * The quiet sound beside the voices of the browser; the app's own is heard through an `<audio>` and needs none.
 * @param sound None where the browser's voices bear no other sound.
 */
export function besideVoice(player: Player, sound: Sound | undefined): Sound {
  return {
    play: () => {
      if (player.snapshot.voice?.id === EMBEDDED_VOICE.id) sound?.release();
      else sound?.play();
    },
    pause: () => sound?.pause(),
    release: () => sound?.release(),
  };
}
