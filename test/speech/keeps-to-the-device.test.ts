import { expect, test } from 'vitest';
import { Player } from '../../src/speech/player.ts';
import { FakeEngine, MARIE } from '../fakes/fake-engine.ts';
import { RAIN } from '../fakes/rain.ts';

function playBeforeVoicesAreFound() {
  const engine = new FakeEngine([]);
  engine.voiceSearch = 'searching';
  engine.mustWaitForVoices = true;
  const player = new Player(engine, ['fr']);
  player.load({ lang: 'fr', paragraphs: RAIN });
  player.play();
  engine.mustWaitForVoices = false;
  return { engine, player };
}

test('nothing is said before it is known who would say it: it may be a voice that needs the network', () => {
  const { engine, player } = playBeforeVoicesAreFound();
  expect(engine.spoken).toEqual([]);
  expect(player.snapshot.isWaitingForVoices).toBe(true);
  engine.find([MARIE], 'found');
  expect(engine.spoken).toMatchObject([{ text: 'Il pleut.', voice: MARIE }]);
  expect(player.snapshot.isWaitingForVoices).toBe(false);
});

test('where only a voice that needs the network is found, it says nothing by itself', () => {
  const { engine, player } = playBeforeVoicesAreFound();
  engine.find([{ ...MARIE, isLocal: false }], 'found');
  expect(engine.spoken).toEqual([]);
  expect(player.snapshot.status).toBe('unavailable');
});

test('a reader who pauses before a voice is found hears none', () => {
  const { engine, player } = playBeforeVoicesAreFound();
  player.pause();
  engine.find([MARIE], 'found');
  expect(engine.spoken).toEqual([]);
  expect(player.snapshot.status).toBe('paused');
});
