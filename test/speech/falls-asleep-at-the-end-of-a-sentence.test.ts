import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Player } from '../../src/speech/player.ts';
import { SleepTimer } from '../../src/speech/sleep-timer.ts';
import { FakeEngine } from '../fakes/fake-engine.ts';
import { RAIN } from '../fakes/rain.ts';

const MINUTE = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function listen() {
  const engine = new FakeEngine();
  const player = new Player(engine, ['fr']);
  player.load({ lang: 'fr', paragraphs: RAIN });
  player.play();
  engine.start();
  return { engine, player, timer: new SleepTimer(player) };
}

test('when the time is up, the voice ends its sentence and rests before the next', () => {
  const { engine, player, timer } = listen();
  timer.endIn(1);
  vi.advanceTimersByTime(MINUTE);
  expect(timer.snapshot).toEqual({ end: 'sentence', left: 0 });
  expect(player.snapshot.isReading).toBe(true);
  engine.end();
  expect(player.snapshot.status).toBe('paused');
  expect(engine.spoken).toHaveLength(1);
  expect(timer.snapshot.end).toBe('never');
  player.play();
  engine.say();
  expect(player.snapshot.isReading).toBe(true);
});

test('each minute is told', () => {
  const { timer } = listen();
  timer.endIn(10);
  const heard = vi.fn<() => void>();
  timer.addEventListener('change', heard);
  vi.advanceTimersByTime(3 * MINUTE);
  expect(heard).toHaveBeenCalledTimes(3);
  expect(timer.snapshot).toEqual({ end: 'time', left: 7 * MINUTE });
});

test('the time stands still while the voice is paused', () => {
  const { engine, player, timer } = listen();
  timer.endIn(2);
  vi.advanceTimersByTime(MINUTE / 2);
  player.pause();
  vi.advanceTimersByTime(10 * MINUTE);
  expect(timer.snapshot).toEqual({ end: 'time', left: 1.5 * MINUTE });
  player.play();
  engine.start();
  vi.advanceTimersByTime(MINUTE);
  expect(timer.snapshot.left).toBe(MINUTE / 2);
});

test('a timer that the browser holds back is made up for by the next word', () => {
  const { engine, timer } = listen();
  timer.endIn(5);
  vi.setSystemTime(Date.now() + 6 * MINUTE);
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 6 * MINUTE);
  engine.reach(3);
  expect(timer.snapshot.end).toBe('sentence');
});

test('more time can be had, even within the last sentence', () => {
  const { engine, player, timer } = listen();
  timer.endIn(1);
  timer.addMinutes(5);
  expect(timer.snapshot.left).toBe(6 * MINUTE);
  vi.advanceTimersByTime(6 * MINUTE);
  expect(timer.snapshot.end).toBe('sentence');
  timer.addMinutes(5);
  expect(timer.snapshot).toEqual({ end: 'time', left: 5 * MINUTE });
  engine.end();
  expect(player.snapshot.isReading).toBe(true);
});

test('set to the end of the paragraph, the voice rests there and not before', () => {
  const { engine, player, timer } = listen();
  timer.endAfter('paragraph');
  engine.end();
  engine.say();
  expect(player.snapshot.isReading).toBe(true);
  engine.say();
  expect(player.snapshot).toMatchObject({ status: 'paused', place: { paragraph: 1, offset: 0 } });
  expect(timer.snapshot.end).toBe('never');
});

test('a pause of the reader’s keeps the end that was set, wherever the voice stops for other reasons', () => {
  const { engine, player, timer } = listen();
  timer.endAfter('paragraph');
  player.pause();
  player.play();
  expect(timer.snapshot.end).toBe('paragraph');
  player.setManner({
    speed: 1,
    pitch: 1,
    pauseAfterSentence: 0,
    pauseAfterParagraph: 0,
    stopAfter: 'sentence',
  });
  engine.say();
  expect(player.snapshot.status).toBe('paused');
  expect(timer.snapshot.end).toBe('paragraph');
});

test('the end of the article is an end, and so is Arrêter', () => {
  const { engine, player, timer } = listen();
  timer.endAfter('article');
  for (let sentence = 0; sentence < 5; sentence += 1) engine.say();
  expect(player.snapshot.status).toBe('finished');
  expect(timer.snapshot.end).toBe('never');
  player.play();
  timer.endIn(5);
  player.stop();
  expect(timer.snapshot.end).toBe('never');
});

test('a time goes on with the article that follows', () => {
  const { engine, player, timer } = listen();
  timer.endIn(10);
  vi.advanceTimersByTime(MINUTE);
  for (let sentence = 0; sentence < 5; sentence += 1) engine.say();
  expect(timer.snapshot.end).toBe('never');
  player.load({ lang: 'fr', paragraphs: RAIN });
  player.play();
  timer.goOn();
  expect(timer.snapshot).toEqual({ end: 'time', left: 9 * MINUTE });
});

test('an end that was reached is not taken up again by the article that follows', () => {
  const { engine, player, timer } = listen();
  timer.endAfter('article');
  for (let sentence = 0; sentence < 5; sentence += 1) engine.say();
  player.load({ lang: 'fr', paragraphs: RAIN });
  timer.goOn();
  expect(timer.snapshot.end).toBe('never');
});

test('a time that was taken back meanwhile does not come again with the article after', () => {
  const { engine, player, timer } = listen();
  const hearOut = () => {
    for (let sentence = 0; sentence < 5; sentence += 1) engine.say();
    player.load({ lang: 'fr', paragraphs: RAIN });
    player.play();
    timer.goOn();
  };
  timer.endIn(10);
  hearOut();
  timer.cancel();
  hearOut();
  expect(timer.snapshot.end).toBe('never');
});

test('cancelled, it never comes', () => {
  const { engine, player, timer } = listen();
  timer.endIn(1);
  vi.advanceTimersByTime(MINUTE);
  timer.cancel();
  engine.end();
  engine.start();
  expect(player.snapshot.isReading).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});
