import { expect, test } from 'vitest';
import { reading } from './reading.ts';

test('after each sentence the reading rests, and Lire says the next', () => {
  const { engine, player } = reading({ stopAfter: 'sentence', pauseAfterSentence: 500 });
  engine.end();
  expect(player.snapshot).toMatchObject({ status: 'paused', place: { paragraph: 0, offset: 10 } });
  player.play();
  expect(engine.saying).toBe('La rue est vide.');
  engine.say();
  expect(player.snapshot.status).toBe('paused');
  player.play();
  engine.say();
  expect(player.snapshot).toMatchObject({ status: 'paused', place: { paragraph: 1, offset: 0 } });
});

test('after each paragraph the reading rests, and not before', () => {
  const { engine, player } = reading({ stopAfter: 'paragraph' });
  engine.say();
  engine.say();
  expect(player.snapshot.isReading).toBe(true);
  engine.say();
  expect(player.snapshot).toMatchObject({ status: 'paused', place: { paragraph: 1, offset: 0 } });
});

test('a sentence that is said in parts is heard to its end', () => {
  const { engine, player } = reading({ stopAfter: 'sentence' });
  engine.longest = 8;
  player.step('sentence', 1);
  engine.say();
  expect(engine.saying).toBe('est');
});

test.for([
  ['sentence', 1],
  ['paragraph', 3],
] as const)('asked once to rest at the end of the %s, it does so once', ([unit, sentences]) => {
  const { engine, player } = reading();
  player.restAfter(unit);
  expect(player.snapshot.restsAfter).toBe(unit);
  for (let sentence = 0; sentence < sentences; sentence += 1) engine.say();
  expect(player.snapshot).toMatchObject({ status: 'paused', restsAfter: undefined });
  player.play();
  engine.say();
  expect(player.snapshot.isReading).toBe(true);
});

test.for(['pause', 'stop'] as const)('what was asked for once is forgotten at %s', (wish) => {
  const { engine, player } = reading();
  player.restAfter('sentence');
  player[wish]();
  player.play();
  engine.say();
  expect(player.snapshot.isReading).toBe(true);
});

test('the end of the article is its end, wherever the reading was to rest', () => {
  const { engine, player } = reading({ stopAfter: 'sentence' });
  player.playFrom({ paragraph: 1, offset: 25 });
  engine.say();
  expect(player.snapshot.status).toBe('finished');
});
