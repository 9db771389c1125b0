import type { Place } from '../place.ts';
import type { Player } from '../player.ts';

type Session = Pick<MediaSession, 'setActionHandler' | 'setPositionState'>;

/** A sound whose length is known. */
interface Progress {
  /** How far the sound is, if it is what is being read. */
  readonly position: MediaPositionState | undefined;
  /** What is heard at a time, in seconds. */
  placeAt(time: number): Place | undefined;
  /** The reading is over. */
  release(): void;
}

/** How long another article may take to begin once one is over, in ms: the lock screen is not left between the two. */
const MOMENT = 3000;

/**
 * Shows on a lock screen how far the reading is, goes where the reader drags it, to the sentence there, and leaves the
 * lock screen when the reading is over.
 */
export function showProgress(player: Player, progress: Progress, session: Session): void {
  let shown = '';
  let wasOver = true;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  player.addEventListener('change', () => {
    const { status } = player.snapshot;
    const isOver = status === 'idle' || status === 'finished';
    if (!isOver) clearTimeout(leaving);
    else if (!wasOver) leaving = setTimeout(leave, MOMENT);
    wasOver = isOver;
    show();
  });

  function leave(): void {
    progress.release();
    show();
  }

  function show(): void {
    const { status, place, sentence, speed } = player.snapshot;
    const position = progress.position;
    // The system counts on by itself: it is told only of what it cannot know.
    const now = position ? [status, place.paragraph, sentence.start, speed, position.duration].join() : '';
    if (now === shown) return;
    if ((now === '') !== (shown === '')) session.setActionHandler('seekto', position ? seek : null);
    shown = now;
    session.setPositionState(position);
  }

  function seek({ seekTime }: MediaSessionActionDetails): void {
    const place = seekTime === undefined || seekTime === null ? undefined : progress.placeAt(seekTime);
    if (place) player.playFrom(place);
  }
}
