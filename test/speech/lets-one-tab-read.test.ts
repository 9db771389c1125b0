import { afterEach, expect, test, vi } from 'vitest';
import { takeTurns } from '../../src/speech/take-turns.ts';
import { reading } from './reading.ts';

const channels: BroadcastChannel[] = [];
afterEach(() => channels.splice(0).forEach((channel) => channel.close()));

function tab() {
  const channel = new BroadcastChannel('test');
  channels.push(channel);
  const opened = reading();
  opened.player.stop();
  takeTurns(opened.player, channel);
  return opened;
}

test('the tab that was asked last reads, and the others pause at their place', async () => {
  const [first, second] = [tab(), tab()];
  first.player.play();
  first.engine.say();
  first.engine.start();
  second.player.play();
  await vi.waitUntil(() => first.player.snapshot.status === 'paused');
  expect(first.player.snapshot.place).toEqual({ paragraph: 0, offset: 10 });
  first.player.play();
  await vi.waitUntil(() => second.player.snapshot.status === 'paused');
  expect(first.player.snapshot.isReading).toBe(true);
});

test('from one sentence to the next nobody is told anything', async () => {
  const [first, second] = [tab(), tab()];
  const told = vi.spyOn(second.player, 'giveWay');
  first.player.play();
  await vi.waitUntil(() => told.mock.calls.length === 1);
  for (let sentence = 0; sentence < 4; sentence += 1) first.engine.say();
  first.player.stop();
  first.player.play();
  await vi.waitUntil(() => told.mock.calls.length > 1);
  expect(told).toHaveBeenCalledTimes(2);
});
