import { expect, test } from 'vitest';
import { keepAwake } from '../../src/ui/keep-awake.ts';
import { FakePage } from '../fakes/fake-page.ts';
import { FakeWakeLock } from '../fakes/fake-wake-lock.ts';
import { RAIN } from '../fakes/rain.ts';
import { openPage } from './page.ts';

function open() {
  const opened = openPage(RAIN);
  const wakeLock = new FakeWakeLock();
  const page = new FakePage();
  keepAwake(opened.player, opened.settings, wakeLock, page);
  return { ...opened, wakeLock, page };
}

test('the screen is kept lit while the voice reads, from sentence to sentence with one lock', async () => {
  const { player, engine, wakeLock } = open();
  expect(wakeLock.requests).toBe(0);
  player.play();
  engine.say();
  engine.say();
  await expect.poll(() => wakeLock.held).toBe(1);
  expect(wakeLock.requests).toBe(1);
});

test.for(['pause', 'stop'] as const)('at %s the screen may sleep at once', async (way) => {
  const { player, wakeLock } = open();
  player.play();
  await expect.poll(() => wakeLock.held).toBe(1);
  player[way]();
  await expect.poll(() => wakeLock.held).toBe(0);
});

test('a pause before the lock was granted leaves none behind', async () => {
  const { player, engine, wakeLock } = open();
  player.play();
  engine.start();
  player.pause();
  await expect.poll(() => wakeLock.requests).toBe(1);
  await expect.poll(() => wakeLock.held).toBe(0);
});

test('at the end of the article the screen may sleep', async () => {
  const { player, engine, wakeLock } = open();
  player.play();
  for (let sentence = 0; sentence < 5; sentence += 1) engine.say();
  await expect.poll(() => wakeLock.held).toBe(0);
});

test('when the page comes back in view, the lock that the browser took is asked for again', async () => {
  const { player, wakeLock, page } = open();
  player.play();
  page.hide();
  await expect.poll(() => wakeLock.held).toBe(0);
  page.show();
  await expect.poll(() => wakeLock.held).toBe(1);
});

test('a reader who does not want it is not given it, and may change that while listening', async () => {
  const { player, settings, wakeLock } = open();
  settings.change({ keepsAwake: false });
  player.play();
  expect(wakeLock.requests).toBe(0);
  settings.change({ keepsAwake: true });
  await expect.poll(() => wakeLock.held).toBe(1);
});

test('a browser that refuses is not asked again before the next Lire', async () => {
  const { player, engine, wakeLock } = open();
  wakeLock.refuses = true;
  player.play();
  engine.say();
  engine.say();
  expect(wakeLock.requests).toBe(1);
  wakeLock.refuses = false;
  player.pause();
  player.play();
  await expect.poll(() => wakeLock.held).toBe(1);
});
