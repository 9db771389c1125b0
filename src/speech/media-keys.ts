import type { Player } from './player.ts';
import type { PlayerSnapshot } from './player-snapshot.ts';
import type { QuietSound } from './quiet-sound.ts';

/**
 * How long the voice is let begin before the keys are taken and the quiet sound is made, in ms: all at once, and the
 * voice would wait. The system is told of both together, so that what one key does is what the system shows.
 */
const VOICE_FIRST = 200;

/** How long another article may take to begin once one is over, in ms: the keys are not given back between the two. */
const NEXT_ARTICLE = 1_000;

type Session = Pick<MediaSession, 'metadata' | 'playbackState' | 'setActionHandler'>;

/**
 * Has the keys of headsets, keyboards, watches and lock screens move the voice. Next and previous step by a sentence:
 * they are what a headset sends for two or three presses. Forward and backward, on the buttons of a lock screen, step by
 * a paragraph. The keys are held from the first sentence to the end of the reading, pauses included, then given back.
 * @param about Gives what the system shows beside its own buttons.
 */
export function answerMediaKeys(
  player: Player,
  session: Session,
  sound: Pick<QuietSound, 'play' | 'pause' | 'release'>,
  about: () => MediaMetadata,
): void {
  const actions: readonly [MediaSessionAction, () => void][] = [
    ['play', () => player.play()],
    ['pause', () => player.pause()],
    ['stop', () => player.stop()],
    ['previoustrack', () => player.step('sentence', -1)],
    ['nexttrack', () => player.step('sentence', 1)],
    ['seekbackward', () => player.step('paragraph', -1)],
    ['seekforward', () => player.step('paragraph', 1)],
  ];
  let state: MediaSessionPlaybackState = 'none';
  let timer: ReturnType<typeof setTimeout> | undefined;

  player.addEventListener('change', () => {
    const next = playbackState(player.snapshot);
    if (next === state) return;
    state = next;
    clearTimeout(timer);
    if (state === 'playing') timer = setTimeout(tell, VOICE_FIRST);
    else if (player.snapshot.status === 'finished') timer = setTimeout(tell, NEXT_ARTICLE);
    else tell();
  });

  function tell(): void {
    session.playbackState = state;
    if (state !== 'none') hold();
    if (state === 'playing') sound.play();
    else if (state === 'paused') sound.pause();
    else release();
  }

  function hold(): void {
    session.metadata = about();
    for (const [action, run] of actions) session.setActionHandler(action, run);
  }

  function release(): void {
    sound.release();
    session.metadata = null;
    for (const [action] of actions) session.setActionHandler(action, null);
  }
}

function playbackState({ status, isReading }: PlayerSnapshot): MediaSessionPlaybackState {
  if (isReading) return 'playing';
  return status === 'idle' || status === 'finished' || status === 'unavailable' ? 'none' : 'paused';
}
