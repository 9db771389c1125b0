import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showProgress } from '../../../src/speech/rendered/show-progress.ts';
import { prose } from '../../fakes/prose.ts';
import { openRendered, rendered } from './open-rendered.ts';

const NEXT = prose('Le vent tombe. La mer est calme.');

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

function open() {
  const opened = openRendered();
  const session = {
    setActionHandler: vi.fn<MediaSession['setActionHandler']>(),
    setPositionState: vi.fn<MediaSession['setPositionState']>(),
  };
  showProgress(opened.player, opened.engine, session);
  return { ...opened, session, pause: vi.spyOn(opened.audio, 'pause') };
}

/** Until the article has been heard. */
async function hear({ audio, player, pause }: ReturnType<typeof open>): Promise<void> {
  player.play();
  await rendered();
  pause.mockClear();
  for (let tenth = 0; tenth < 90; tenth += 1) audio.advance(0.1);
}

test('the next article is heard from the same element, which was not paused between the two, and no tap is needed', async () => {
  const opened = open();
  const { audio, player, pause } = opened;
  player.addEventListener('change', () => {
    if (player.snapshot.status !== 'finished') return;
    player.load({ lang: 'fr', paragraphs: NEXT });
    player.play();
  });
  await hear(opened);
  await rendered();
  expect(pause).not.toHaveBeenCalled();
  expect(audio.paused).toBe(false);
  audio.advance(0.5);
  expect(player.snapshot).toMatchObject({ status: 'speaking', sentence: { start: 0, end: 15 } });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(audio.src).not.toBe('');
  audio.advance(1);
  await rendered();
  audio.advance(0.5);
  expect(player.snapshot.sentence.start).toBe(15);
});

test('where nothing follows, the lock screen is left a moment later', async () => {
  const opened = open();
  await hear(opened);
  expect(opened.player.snapshot.status).toBe('finished');
  expect(opened.audio.src).not.toBe('');
  await vi.advanceTimersByTimeAsync(3000);
  expect(opened.audio.src).toBe('');
  expect(opened.session.setPositionState).toHaveBeenLastCalledWith(undefined);
});
