import { expect, test } from 'vitest';
import { Player } from '../../src/speech/player.ts';
import { SayAside } from '../../src/speech/say-aside.ts';
import { FakeEngine, MARIE } from '../fakes/fake-engine.ts';
import { RAIN } from '../fakes/rain.ts';

const bonjour = { text: 'Bonjour.', voice: MARIE, lang: 'fr', speed: 1, pitch: 1 };

function open() {
  const engine = new FakeEngine();
  const player = new Player(engine, ['fr']);
  player.load({ lang: 'fr', paragraphs: RAIN });
  return { engine, player, aside: new SayAside(engine, player) };
}

test('the reading rests at its place while something else is said', () => {
  const { engine, player, aside } = open();
  player.play();
  engine.say();
  engine.start();
  const { place } = player.snapshot;
  aside.say(bonjour);
  expect(engine.saying).toBe('Bonjour.');
  expect(player.snapshot).toMatchObject({ status: 'paused', place });
  engine.say();
  expect(aside.saying).toBeUndefined();
  expect(player.snapshot).toMatchObject({ status: 'paused', place });
});

test('what is said aside is over when it ends, when it is hushed, and when the reading goes on', () => {
  const { engine, player, aside } = open();
  aside.say(bonjour);
  expect(aside.saying).toBe(bonjour);
  engine.say();
  expect(aside).toMatchObject({ saying: undefined, outcome: 'done' });
  aside.say(bonjour);
  const { halts } = engine;
  aside.hush();
  expect(engine.halts).toBe(halts + 1);
  expect(aside).toMatchObject({ saying: undefined, outcome: undefined });
  aside.say(bonjour);
  player.play();
  expect(aside.saying).toBeUndefined();
  expect(engine.saying).toBe('Il pleut.');
});

test('the end of one text says nothing of the next', () => {
  const { engine, aside } = open();
  aside.say(bonjour);
  const { listener } = engine;
  const bonsoir = { ...bonjour, text: 'Bonsoir.' };
  aside.say(bonsoir);
  listener?.ended('interrupted');
  expect(aside.saying).toBe(bonsoir);
});
