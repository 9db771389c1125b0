import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BeginEvent } from '../../src/speech/begin-event.ts';
import { Player } from '../../src/speech/player.ts';
import { FakeEngine } from '../fakes/fake-engine.ts';
import { RAIN } from '../fakes/rain.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function open() {
  const engine = new FakeEngine();
  const player = new Player(engine, ['fr']);
  player.load({ lang: 'fr', paragraphs: RAIN });
  const told: string[] = [];
  for (const type of ['change', BeginEvent.type]) player.addEventListener(type, () => void told.push(type));
  return { engine, player, told };
}

test('the view changes when the voice is heard, what has to make way is told at once', () => {
  const { engine, player, told } = open();
  player.play();
  expect(engine.saying).toBe('Il pleut.');
  expect(told).toEqual(['begin']);
  expect(player.snapshot.isReading).toBe(true);
  engine.start();
  expect(told).toEqual(['begin', 'change']);
  vi.advanceTimersByTime(1_000);
  expect(told).toHaveLength(2);
});

test('a voice that does not tell its start holds the view up for a tenth of a second at the most', () => {
  const { player, told } = open();
  player.play();
  vi.advanceTimersByTime(99);
  expect(told).toEqual(['begin']);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['begin', 'change']);
});

test('who pauses before anything is heard sees it at once', () => {
  const { player, told } = open();
  player.play();
  player.pause();
  expect(told).toEqual(['begin', 'change']);
  expect(player.snapshot.status).toBe('paused');
});

test('from one sentence to the next nothing has to make way anew', () => {
  const { engine, player, told } = open();
  player.play();
  engine.say();
  engine.start();
  expect(told.filter((type) => type === 'begin')).toHaveLength(1);
});
