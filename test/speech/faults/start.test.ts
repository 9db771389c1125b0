import { afterEach, expect, test } from 'vitest';
import { putBrowserAway } from '../../fakes/faulty-synthesis/place-browser.ts';
import { Listener, pass, SENTENCES } from './listener.ts';

afterEach(putBrowserAway);

test.for([{ dropsWithoutTap: true }, { refusesWithoutTap: true }])('with %o a tap is enough', (fault) => {
  const listener = new Listener(fault);
  listener.listen();
  expect(listener.log.heard).toEqual(SENTENCES);
});

test('refused without a tap: the reading rests and a tap leads out', () => {
  const listener = new Listener({ refusesWithoutTap: true });
  listener.player.play();
  pass(1000);
  expect(listener.snapshot.status).toBe('blocked');
  listener.listen();
  expect(listener.log.heard).toEqual(SENTENCES);
});

test('dropped without a tap: the reading gives up by itself, and a tap leads out', () => {
  const listener = new Listener({ dropsWithoutTap: true });
  listener.player.play();
  pass(120_000);
  expect(listener.snapshot).toMatchObject({ isReading: false, place: { paragraph: 0, offset: 0 } });
  listener.listen();
  expect(listener.log.heard).toEqual(SENTENCES);
});

test('nothing ever starts: three tries, then the reading stops where it is', () => {
  const listener = new Listener();
  listener.listen(1000);
  listener.browser.faults.neverStarts = true;
  pass(120_000);
  expect(listener.snapshot).toMatchObject({ status: 'failed', place: { paragraph: 0, offset: 27 } });
  expect(listener.log.given.filter((text) => text === SENTENCES[2])).toHaveLength(3);
});

test('after it has failed, Lire goes on at the same sentence', () => {
  const listener = new Listener({ neverStarts: true });
  listener.listen();
  listener.browser.faults.neverStarts = false;
  listener.listen();
  expect(listener.log.heard).toEqual(SENTENCES);
});

test('one voice does not start: the next French one reads, and stays', () => {
  const listener = new Listener({ neverStarts: true, ofVoice: 'Marie' });
  listener.listen();
  expect(listener.log.heard).toEqual(SENTENCES);
  expect(listener.voices).toEqual(['Thomas']);
  expect(listener.log.given.filter((text) => text === SENTENCES[1])).toHaveLength(1);
});

test('a voice that wakes up slowly is waited for the first time', () => {
  const listener = new Listener({ startsLate: 6000 });
  listener.play();
  pass(7000);
  listener.browser.faults.startsLate = 0;
  pass(60_000);
  expect(listener.log.heard).toEqual(SENTENCES);
  expect(listener.voices).toEqual(['Marie']);
});

test('a start that comes after cancel is not believed', () => {
  const listener = new Listener({ startsAfterCancel: true });
  listener.play();
  listener.player.pause();
  pass(1000);
  expect(listener.snapshot.status).toBe('paused');
  listener.play();
  listener.player.step('sentence', 1);
  pass(60_000);
  expect(listener.log.heard).toEqual(SENTENCES.slice(1));
});
