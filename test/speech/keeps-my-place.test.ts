import { expect, test } from 'vitest';
import { AS_WRITTEN } from '../../src/speech/language.ts';
import { Player } from '../../src/speech/player.ts';
import { FakeEngine } from '../fakes/fake-engine.ts';
import { RAIN } from '../fakes/rain.ts';

function reading() {
  const engine = new FakeEngine();
  const player = new Player(engine, ['fr']);
  player.load({ lang: 'fr', paragraphs: RAIN });
  player.play();
  engine.say();
  engine.start();
  return { engine, player };
}

test('pause, then Lire goes on with the same sentence', () => {
  const { engine, player } = reading();
  player.pause();
  expect(player.snapshot).toMatchObject({ status: 'paused', place: { paragraph: 0, offset: 10 } });
  player.play();
  expect(engine.saying).toBe('La rue est vide.');
});

test('with a voice that tells its words, Lire goes on with the word', () => {
  const { engine, player } = reading();
  engine.reach(7);
  player.pause();
  player.play();
  expect(engine.saying).toBe('est vide.');
});

test('a word that goes backwards does not move the place', () => {
  const { engine, player } = reading();
  engine.reach(7);
  engine.reach(3);
  expect(player.snapshot.place.offset).toBe(17);
});

test('what the voice reports after it was halted is not believed', () => {
  const { engine, player } = reading();
  const late = engine.listener;
  player.pause();
  late?.ended('interrupted');
  late?.boundary(12);
  expect(player.snapshot).toMatchObject({ status: 'paused', place: { paragraph: 0, offset: 10 } });
});

test('the steps lead to the sentences and paragraphs around the place', () => {
  const { engine, player } = reading();
  player.step('sentence', 1);
  expect(engine.saying).toBe('On attend le bus.');
  player.step('sentence', 1);
  expect(engine.saying).toBe('Le bus arrive enfin.');
  player.step('sentence', -1);
  expect(engine.saying).toBe('On attend le bus.');
  player.step('paragraph', 1);
  expect(engine.saying).toBe('Le bus arrive enfin.');
  player.step('paragraph', -1);
  expect(engine.saying).toBe('Il pleut.');
});

test('a step past the end changes nothing', () => {
  const { engine, player } = reading();
  player.playFrom({ paragraph: 1, offset: 30 });
  player.step('sentence', 1);
  player.step('paragraph', 1);
  expect(engine.saying).toBe('Tout le monde monte.');
  expect(player.snapshot.isReading).toBe(true);
});

test('a step before the beginning goes to the beginning', () => {
  const { engine, player } = reading();
  player.step('paragraph', -1);
  expect(engine.saying).toBe('Il pleut.');
});

test('steps while paused move the place and stay silent', () => {
  const { engine, player } = reading();
  player.pause();
  const before = engine.spoken.length;
  player.step('paragraph', 1);
  expect(engine.spoken).toHaveLength(before);
  expect(player.snapshot).toMatchObject({ status: 'paused', place: { paragraph: 1, offset: 0 } });
});

test('a tap inside a sentence starts at its first word', () => {
  const { engine, player } = reading();
  player.playFrom({ paragraph: 1, offset: 34 });
  expect(engine.saying).toBe('Tout le monde monte.');
});

test('Arrêter goes back to the beginning', () => {
  const { player } = reading();
  player.stop();
  expect(player.snapshot).toMatchObject({
    status: 'idle',
    hasBegun: false,
    place: { paragraph: 0, offset: 0 },
  });
});

test.for([
  ['interrupted', 'interrupted'],
  ['not-allowed', 'blocked'],
  ['no-voice', 'unavailable'],
] as const)('when the voice ends with %s the place is kept and Lire goes on', ([outcome, status]) => {
  const { engine, player } = reading();
  engine.end(outcome);
  expect(player.snapshot).toMatchObject({ status, place: { paragraph: 0, offset: 10 } });
  player.play();
  expect(engine.saying).toBe('La rue est vide.');
});

test('where the words can no longer be believed, the place stays and only the sentence is shown', () => {
  const { engine, player } = reading();
  player.learn({ ...AS_WRITTEN, wordsOf: () => [{ start: 17, end: 20 }] });
  engine.reach(7);
  expect(player.snapshot.word).toEqual({ start: 17, end: 20 });
  engine.loseWords();
  expect(player.snapshot).toMatchObject({ word: undefined, place: { paragraph: 0, offset: 17 } });
});

test('an article opens at the place that was kept, and Lire goes on there', () => {
  const engine = new FakeEngine();
  const player = new Player(engine, ['fr']);
  player.load({ lang: 'fr', paragraphs: RAIN }, { paragraph: 0, offset: 13 });
  expect(player.snapshot).toMatchObject({ status: 'idle', hasBegun: true, sentence: { start: 10, end: 27 } });
  player.play();
  expect(engine.saying).toBe('rue est vide.');
});

test.for([
  [{ paragraph: 9, offset: 3 }, 'bus arrive enfin.'],
  [{ paragraph: 1, offset: 900 }, 'Tout le monde monte.'],
  [{ paragraph: -1, offset: -5 }, 'Il pleut.'],
  [{ paragraph: 0, offset: 43 }, 'Le bus arrive enfin.'],
] as const)('the place %o, of a text that was another, leads to what is near', ([place, said]) => {
  const engine = new FakeEngine();
  const player = new Player(engine, ['fr']);
  player.load({ lang: 'fr', paragraphs: RAIN }, place);
  player.play();
  expect(engine.saying).toBe(said);
});
