import { expect, test } from 'vitest';
import { AS_WRITTEN } from '../../src/speech/language.ts';
import { Player } from '../../src/speech/player.ts';
import { FakeEngine } from '../fakes/fake-engine.ts';
import { prose } from '../fakes/prose.ts';
import { RAIN } from '../fakes/rain.ts';

function open() {
  const engine = new FakeEngine();
  const player = new Player(engine, ['fr']);
  player.load({ lang: 'fr', paragraphs: RAIN });
  return { engine, player };
}

test('each sentence is given to the voice inside the end of the one before', () => {
  const { engine, player } = open();
  player.play();
  for (let sentence = 0; sentence < 5; sentence += 1) engine.say();
  expect(engine.spoken.map(({ text }) => text)).toEqual([
    'Il pleut.',
    'La rue est vide.',
    'On attend le bus.',
    'Le bus arrive enfin.',
    'Tout le monde monte.',
  ]);
  expect(player.snapshot.status).toBe('finished');
});

test('what comes next is put into words while the voice is heard, not in the silence between', () => {
  const { engine, player } = open();
  const asked: string[] = [];
  const spokenForm = (text: string) => {
    asked.push(text);
    return AS_WRITTEN.spokenForm(text);
  };
  player.learn({ ...AS_WRITTEN, spokenForm });
  player.play();
  engine.start();
  expect(asked).toEqual(['Il pleut.', 'La rue est vide.']);
  engine.end();
  expect(engine.saying).toBe('La rue est vide.');
  expect(asked).toHaveLength(2);
});

test('after the end, Lire starts over', () => {
  const { engine, player } = open();
  player.playFrom({ paragraph: 1, offset: 25 });
  engine.say();
  expect(player.snapshot.status).toBe('finished');
  player.play();
  expect(engine.saying).toBe('Il pleut.');
});

test('the snapshot tells the paragraph and the sentence that are heard', () => {
  const { engine, player } = open();
  player.play();
  engine.say();
  engine.start();
  expect(player.snapshot).toMatchObject({
    status: 'speaking',
    isReading: true,
    place: { paragraph: 0, offset: 10 },
    sentence: { start: 10, end: 27 },
  });
});

test('a paragraph without a word to say is passed over', () => {
  const engine = new FakeEngine();
  const player = new Player(engine, ['fr']);
  player.load({ lang: 'fr', paragraphs: [...prose('* * *'), ...RAIN] });
  player.play();
  expect(engine.saying).toBe('Il pleut.');
});

test('nothing to read ends at once', () => {
  const player = new Player(new FakeEngine(), ['fr']);
  player.load({ lang: 'fr', paragraphs: [] });
  player.play();
  expect(player.snapshot.status).toBe('finished');
});
