import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PLAIN } from '../../src/speech/manner.ts';
import { FakeEngine, MARIE } from '../fakes/fake-engine.ts';
import { reading } from './reading.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.for([{ speed: 2 }, { pitch: 1.2 }])('a new %o is heard from the same word', (change) => {
  const { engine, player } = reading();
  engine.reach(3);
  player.setManner({ ...PLAIN, ...change });
  expect(player.snapshot.place).toEqual({ paragraph: 0, offset: 3 });
  vi.advanceTimersByTime(250);
  expect(engine.spoken.at(-1)).toMatchObject({ text: 'pleut.', ...change });
});

test('the voice waits until the hand has come to rest, and is heard meanwhile', () => {
  const { engine, player } = reading();
  for (const speed of [1.1, 1.2, 1.3]) {
    player.setManner({ ...PLAIN, speed });
    vi.advanceTimersByTime(200);
  }
  expect(engine.spoken).toHaveLength(1);
  expect(player.snapshot).toMatchObject({ status: 'speaking', speed: 1.3 });
  vi.advanceTimersByTime(50);
  expect(engine.spoken).toHaveLength(2);
  expect(engine.spoken.at(-1)).toMatchObject({ text: 'Il pleut.', speed: 1.3 });
});

test('a word that is told while the hand moves is the one that is said next', () => {
  const { engine, player } = reading();
  player.setManner({ ...PLAIN, speed: 2 });
  engine.reach(3);
  vi.advanceTimersByTime(250);
  expect(engine.saying).toBe('pleut.');
});

test('a sentence that ends while the hand moves is not said again', () => {
  const { engine, player } = reading();
  player.setManner({ ...PLAIN, speed: 2 });
  engine.end();
  vi.advanceTimersByTime(1_000);
  expect(engine.spoken).toMatchObject([{ text: 'Il pleut.' }, { text: 'La rue est vide.', speed: 2 }]);
});

test('a new speed while paused stays silent, and counts from Lire on', () => {
  const { engine, player } = reading();
  player.pause();
  player.setManner({ ...PLAIN, speed: 2 });
  vi.advanceTimersByTime(1_000);
  expect(engine.spoken).toHaveLength(1);
  player.play();
  expect(engine.spoken.at(-1)).toMatchObject({ text: 'Il pleut.', speed: 2 });
});

test('another length of pause does not cut the voice off', () => {
  const { engine, player } = reading();
  player.setManner({ ...PLAIN, pauseAfterSentence: 500 });
  vi.advanceTimersByTime(1_000);
  expect(engine.spoken).toHaveLength(1);
});

test('another voice is heard from the same word too', () => {
  const thomas = { ...MARIE, id: 'thomas', name: 'Thomas' };
  const { engine, player } = reading({}, new FakeEngine([MARIE, thomas]));
  engine.reach(3);
  player.chooseVoice(thomas);
  vi.advanceTimersByTime(250);
  expect(engine.spoken.at(-1)).toMatchObject({ text: 'pleut.', voice: thomas });
});
