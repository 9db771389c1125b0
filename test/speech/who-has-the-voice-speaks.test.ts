import { expect, test, vi } from 'vitest';
import { EMBEDDED_VOICE } from '../../src/speech/embedded-voice.ts';
import { JoinedEngine } from '../../src/speech/joined-engine.ts';
import { Player } from '../../src/speech/player.ts';
import { FakeEngine, MARIE } from '../fakes/fake-engine.ts';
import { RAIN } from '../fakes/rain.ts';

function open(voices = [MARIE], awaitsAnother = false) {
  const system = new FakeEngine(voices);
  const own = new FakeEngine([EMBEDDED_VOICE]);
  const engine = new JoinedEngine(system, awaitsAnother);
  const player = new Player(engine, ['fr']);
  player.load({ lang: 'fr', paragraphs: RAIN });
  return { system, own, engine, player };
}

test('the voices of both are offered, the app’s own after those of the system', () => {
  const { own, engine, player } = open([{ ...MARIE, lang: 'fr-CA' }]);
  engine.join(own);
  expect(player.snapshot.voices.map(({ name }) => name)).toEqual(['Marie', 'Voix intégrée']);
});

test('the app’s own voice speaks by itself only where no other speaks offline', () => {
  const { own, engine, player } = open([{ ...MARIE, isLocal: false }]);
  engine.join(own);
  player.play();
  expect(own.saying).toBe('Il pleut.');
});

test('another voice is chosen while one reads: that one falls silent, and the other goes on', async () => {
  const { system, own, engine, player } = open();
  engine.join(own);
  player.play();
  system.start();
  const { halts } = system;
  player.chooseVoice(EMBEDDED_VOICE);
  await vi.waitFor(() => expect(own.saying).toBe('Il pleut.'));
  expect(system.halts).toBe(halts + 1);
  player.pause();
  expect([system.halts, own.halts]).toEqual([halts + 1, 1]);
});

test('whoever chose the app’s own voice hears it from the first word, even if Lire came before it', () => {
  const { system, own, engine, player } = open([MARIE], true);
  player.chooseVoice(EMBEDDED_VOICE);
  player.play();
  expect(system.saying).toBeUndefined();
  engine.join(own);
  expect(own.saying).toBe('Il pleut.');
});

test('where it is not to be had, the system’s voice speaks', () => {
  const { system, engine, player } = open([MARIE], true);
  player.play();
  engine.join();
  expect(system.saying).toBe('Il pleut.');
});
