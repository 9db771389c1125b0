import { afterEach, expect, test } from 'vitest';
import { putBrowserAway } from '../../fakes/faulty-synthesis/place-browser.ts';
import { Listener, pass, SENTENCES } from './listener.ts';

afterEach(putBrowserAway);

const GOOGLE = { name: 'Google français', lang: 'fr-FR' };

test('hidden, the voice stops; seen again, it comes back at the sentence', () => {
  const listener = new Listener({ stopsWhenHidden: true });
  listener.listen(1500);
  listener.browser.hide();
  pass(60_000);
  expect(listener.snapshot).toMatchObject({ place: { paragraph: 0, offset: 10 } });
  expect(listener.log.hearing).toBeUndefined();
  listener.browser.show();
  pass(60_000);
  expect(listener.log.heard).toEqual(SENTENCES);
});

test('dead on return: the reading gives up with the place kept, and a reload saves it', () => {
  const listener = new Listener({ isDeadOnReturn: true });
  listener.listen(1500);
  listener.browser.hide();
  pass(60_000);
  listener.browser.show();
  pass(120_000);
  expect(listener.snapshot).toMatchObject({ isReading: false, place: { paragraph: 0, offset: 10 } });
  listener.reload();
  listener.listen();
  expect(listener.log.heard).toEqual(SENTENCES);
});

test('hidden in a good browser, the voice goes on', () => {
  const listener = new Listener();
  listener.listen(1500);
  listener.browser.hide();
  pass(60_000);
  expect(listener.log.heard).toEqual(SENTENCES);
});

test.for([{ hangsOffline: true }, { failsOverNetwork: true }, {}])(
  'offline with %o, a voice that speaks without the network takes over from the remote one',
  (fault) => {
    const listener = new Listener(fault);
    listener.player.chooseVoice(GOOGLE);
    listener.browser.goOffline();
    listener.listen();
    if (listener.snapshot.status !== 'finished') listener.listen();
    expect(listener.log.heard).toEqual(SENTENCES);
    expect(listener.voices).toEqual(['Marie']);
  },
);

test('another tab silences this one: the reading rests at the sentence, and Lire goes on', () => {
  const listener = new Listener();
  listener.listen(1500);
  listener.browser.cancelInOtherTab();
  pass(30_000);
  expect(listener.snapshot).toMatchObject({ isReading: false, place: { paragraph: 0, offset: 10 } });
  listener.listen();
  expect(listener.log.heard).toEqual(SENTENCES);
});

test('a reload ends what is said, even where the browser would go on with it', () => {
  const listener = new Listener({ survivesReload: true });
  listener.listen(1500);
  listener.reload();
  expect(listener.log.hearing).toBeUndefined();
});

test('what was said before a crash does not go on under the new reading', () => {
  const listener = new Listener({ survivesReload: true, sendsNoBoundary: true });
  listener.listen(1500);
  listener.reload(() => listener.browser.crash());
  listener.listen();
  expect(listener.log.heard).toEqual(SENTENCES);
  const [, cut, again] = listener.log.sounds;
  expect(cut).toMatchObject({ isWhole: false });
  expect(again?.from).toBeGreaterThanOrEqual(cut?.to ?? Infinity);
});

test('throttled timers make the watch over the voice late, and lose no sentence', () => {
  const listener = new Listener({ throttlesTimers: true, losesEnd: true });
  listener.listen(100);
  listener.browser.hide();
  pass(120_000);
  listener.browser.show();
  pass(60_000);
  expect([...new Set(listener.log.heard)]).toEqual(SENTENCES);
  expect(listener.log.heard.length).toBeLessThanOrEqual(SENTENCES.length + 1);
});
