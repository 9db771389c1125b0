import { expect, test } from 'vitest';
import { openRendered, rendered } from './open-rendered.ts';

test('the system stops the sound: the place is kept, and the page that is seen again reads on', async () => {
  const { audio, player } = openRendered();
  player.play();
  await rendered();
  audio.advance(0.5);
  audio.cutOff();
  expect(player.snapshot.status).toBe('interrupted');
  player.pageShown();
  expect(audio.paused).toBe(false);
});

test('without a tap the browser refuses, and a tap is all that it takes', async () => {
  const { audio, player } = openRendered();
  audio.isAllowed = false;
  player.play();
  await rendered();
  expect(player.snapshot.status).toBe('blocked');
  audio.isAllowed = true;
  player.play();
  await rendered();
  audio.advance(0.1);
  expect(player.snapshot.status).toBe('speaking');
});

test('a voice that can render no more is asked again, then gives up with its place', async () => {
  const { audio, synthesizer, player } = openRendered({ stopAfter: 'sentence' });
  player.play();
  await rendered();
  audio.advance(1);
  synthesizer.isBroken = true;
  player.play();
  await rendered();
  expect(player.snapshot).toMatchObject({ status: 'failed', place: { paragraph: 0, offset: 10 } });
  synthesizer.isBroken = false;
  player.play();
  await rendered();
  audio.advance(0.2);
  expect(player.snapshot.status).toBe('speaking');
});
