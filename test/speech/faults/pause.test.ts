import { afterEach, expect, test } from 'vitest';
import { putBrowserAway } from '../../fakes/faulty-synthesis/place-browser.ts';
import { Listener, pass, SENTENCES } from './listener.ts';

afterEach(putBrowserAway);

test.for([
  { stopsOnPause: true },
  { sendsNoPauseEvent: true },
  { isPoisonedByIdlePause: true },
  { forgetsToResume: true },
  { staysPausedAfterCancel: true },
])('with %o a long pause loses nothing, because the voice is stopped, not paused', (fault) => {
  const listener = new Listener(fault);
  listener.player.pause();
  listener.listen(200);
  listener.player.pause();
  pass(15_000);
  expect(listener.log.hearing).toBeUndefined();
  listener.listen();
  expect(listener.log.heard).toEqual(SENTENCES);
  expect(listener.log.pauses).toBe(0);
});
