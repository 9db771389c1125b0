import { expect, test } from 'vitest';
import { reading } from './reading.ts';

test('a sentence that the system cuts off is kept from its start, and Lire says it again', () => {
  const { engine, player } = reading();
  engine.say();
  engine.start();
  engine.reach(7);
  engine.end('interrupted');
  expect(player.snapshot).toMatchObject({
    status: 'interrupted',
    isReading: false,
    place: { paragraph: 0, offset: 10 },
    word: undefined,
  });
  player.play();
  expect(engine.saying).toBe('La rue est vide.');
});

test('what was cut off while the page was away is read again when it is seen', () => {
  const { engine, player } = reading();
  engine.say();
  player.pageHidden();
  engine.end('interrupted');
  expect(engine.spoken).toHaveLength(2);
  player.pageShown();
  expect(engine.spoken).toHaveLength(3);
  expect(engine.saying).toBe('La rue est vide.');
});

test('what was lost without a word while the page was away is read again when it is seen', () => {
  const { engine, player } = reading();
  engine.say();
  player.pageHidden();
  engine.lost = true;
  player.pageShown();
  expect(engine.spoken).toHaveLength(3);
  expect(engine.saying).toBe('La rue est vide.');
});

test('a voice that went on while the page was away is left alone', () => {
  const { engine, player } = reading();
  player.pageHidden();
  player.pageShown();
  expect(engine.spoken).toHaveLength(1);
  expect(player.snapshot.status).toBe('speaking');
});

test.for(['pause', 'stop', 'giveWay'] as const)('after %s the page that comes back is silent', (wish) => {
  const { engine, player } = reading();
  player[wish]();
  player.pageHidden();
  player.pageShown();
  expect(engine.spoken).toHaveLength(1);
});

test('an interrupted reading that the reader then pauses stays silent', () => {
  const { engine, player } = reading();
  engine.end('interrupted');
  player.pause();
  player.pageShown();
  expect(player.snapshot.status).toBe('paused');
  expect(engine.spoken).toHaveLength(1);
});

test('another tab that reads is left to read, whichever comes first', () => {
  for (const order of [
    ['interrupted', 'give way'],
    ['give way', 'interrupted'],
  ]) {
    const { engine, player } = reading();
    for (const next of order) {
      if (next === 'interrupted') engine.end('interrupted');
      else player.giveWay();
    }
    expect(player.snapshot).toMatchObject({ status: 'paused', place: { paragraph: 0, offset: 0 } });
    player.pageShown();
    expect(engine.spoken).toHaveLength(1);
    expect(engine.halts).toBe(1);
  }
});
