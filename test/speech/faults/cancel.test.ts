import { afterEach, expect, test } from 'vitest';
import { putBrowserAway } from '../../fakes/faulty-synthesis/place-browser.ts';
import { Listener, pass, SENTENCES } from './listener.ts';

afterEach(putBrowserAway);

test.for([{ forgetsQueuedOnCancel: true }, { losesSpeakAfterCancel: 120 }, { staysPausedAfterCancel: true }])(
  'with %o, steps, pauses and speeds in a row lose no sentence',
  (fault) => {
    const listener = new Listener(fault);
    listener.listen(300);
    listener.player.step('sentence', 1);
    listener.player.step('sentence', -1);
    pass(100);
    listener.player.pause();
    pass(30);
    listener.play();
    pass(120_000);
    expect(listener.log.heard).toEqual(SENTENCES);
    expect(listener.log.overlaps).toEqual([]);
  },
);

test('one utterance is given at a time, so that none is forgotten in a queue', () => {
  const listener = new Listener();
  listener.listen();
  expect(listener.log.given).toEqual(SENTENCES);
  expect(listener.log.overlaps).toEqual([]);
});

test('a speech engine that is wedged by a cancel: the reading stops where it is', () => {
  const listener = new Listener({ wedgesOnCancel: true });
  listener.listen(1000);
  listener.player.step('sentence', 1);
  pass(120_000);
  expect(listener.snapshot).toMatchObject({ status: 'failed', place: { paragraph: 0, offset: 27 } });
  listener.browser.faults.wedgesOnCancel = false;
  listener.listen();
  expect(listener.log.heard.slice(-3)).toEqual(SENTENCES.slice(2));
});

test('where what follows a cancel is lost, the next sentence waits a moment and is given once', () => {
  const listener = new Listener({ losesSpeakAfterCancel: 120 }, { kind: 'firefox' });
  listener.listen(300);
  listener.player.step('sentence', 1);
  pass(1000);
  expect(listener.log.hearing).toBe(SENTENCES[1]);
  expect(listener.log.given).toEqual(SENTENCES.slice(0, 2));
});
