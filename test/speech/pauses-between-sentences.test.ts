import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reading } from './reading.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the next sentence waits as long as the reader wants', () => {
  const { engine, player } = reading({ pauseAfterSentence: 800 });
  engine.end();
  expect(player.snapshot).toMatchObject({
    status: 'gap',
    isReading: true,
    place: { paragraph: 0, offset: 10 },
  });
  vi.advanceTimersByTime(799);
  expect(engine.saying).toBe('Il pleut.');
  vi.advanceTimersByTime(1);
  expect(engine.saying).toBe('La rue est vide.');
});

test('the end of a paragraph has a pause of its own', () => {
  const { engine, player } = reading({ pauseAfterParagraph: 2_000 });
  for (let sentence = 0; sentence < 3; sentence += 1) engine.say();
  expect(player.snapshot.status).toBe('gap');
  vi.advanceTimersByTime(1_999);
  expect(engine.saying).toBe('On attend le bus.');
  vi.advanceTimersByTime(1);
  expect(engine.saying).toBe('Le bus arrive enfin.');
});

test('within a sentence that is said in parts there is no pause', () => {
  const { engine, player } = reading({ pauseAfterSentence: 800 });
  engine.longest = 8;
  player.step('sentence', 1);
  engine.end();
  expect(engine.spoken.slice(-2).map(({ text }) => text)).toEqual(['La rue', 'est']);
});

test('after the last sentence nothing waits', () => {
  const { engine, player } = reading({ pauseAfterSentence: 800, pauseAfterParagraph: 800 });
  player.playFrom({ paragraph: 1, offset: 25 });
  engine.end();
  expect(player.snapshot.status).toBe('finished');
  expect(vi.getTimerCount()).toBe(0);
});

test('Pause in the silence keeps silent, and Lire goes on with the sentence that was due', () => {
  const { engine, player } = reading({ pauseAfterSentence: 800 });
  engine.end();
  player.pause();
  vi.advanceTimersByTime(5_000);
  expect(engine.spoken).toHaveLength(1);
  player.play();
  expect(engine.saying).toBe('La rue est vide.');
});

test('a step in the silence is followed at once, and once only', () => {
  const { engine, player } = reading({ pauseAfterSentence: 800 });
  engine.end();
  player.step('sentence', 1);
  vi.advanceTimersByTime(5_000);
  expect(engine.spoken.map(({ text }) => text)).toEqual(['Il pleut.', 'On attend le bus.']);
});

test('what the voice reports again in the silence changes nothing', () => {
  const { engine, player } = reading({ pauseAfterSentence: 800 });
  engine.end();
  engine.end();
  engine.start();
  expect(player.snapshot).toMatchObject({ status: 'gap', place: { paragraph: 0, offset: 10 } });
});
