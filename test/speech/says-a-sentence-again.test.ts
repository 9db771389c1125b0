import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reading } from './reading.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('while it is read, a sentence begins again', () => {
  const { engine, player } = reading();
  engine.say();
  engine.reach(7);
  player.repeatSentence();
  expect(engine.saying).toBe('La rue est vide.');
});

test('a sentence that is said in parts begins again at its first', () => {
  const { engine, player } = reading();
  engine.longest = 8;
  player.step('sentence', 1);
  engine.say();
  player.repeatSentence();
  expect(engine.saying).toBe('La rue');
});

test('in the silence after a sentence, it is the one that was heard', () => {
  const { engine, player } = reading({ pauseAfterSentence: 800 });
  engine.end();
  player.repeatSentence();
  expect(engine.saying).toBe('Il pleut.');
  vi.advanceTimersByTime(5_000);
  expect(engine.spoken).toHaveLength(2);
});

test('where the reading rests after each sentence, it is the one that was heard', () => {
  const { engine, player } = reading({ stopAfter: 'sentence' });
  engine.end();
  player.repeatSentence();
  expect(engine.saying).toBe('Il pleut.');
  engine.say();
  player.play();
  expect(engine.saying).toBe('La rue est vide.');
});

test('after a step in silence, it is the sentence that the step led to', () => {
  const { engine, player } = reading();
  player.pause();
  player.step('paragraph', 1);
  player.repeatSentence();
  expect(engine.saying).toBe('Le bus arrive enfin.');
});

test('after the end of the article, it is the last one', () => {
  const { engine, player } = reading();
  player.playFrom({ paragraph: 1, offset: 25 });
  engine.say();
  player.repeatSentence();
  expect(engine.saying).toBe('Tout le monde monte.');
});
