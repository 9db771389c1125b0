import { afterEach, expect, test } from 'vitest';
import { PLAIN } from '../../../src/speech/manner.ts';
import { collectGarbage } from '../../fakes/faulty-synthesis/collect-garbage.ts';
import { prose } from '../../fakes/prose.ts';
import { putBrowserAway } from '../../fakes/faulty-synthesis/place-browser.ts';
import { Listener, pass, SENTENCES } from './listener.ts';

afterEach(putBrowserAway);

test.for([
  { losesEnd: true },
  { losesStart: true },
  { endsTwice: true },
  { endsTwice: true, sendsNoBoundary: true },
])('with %o each sentence is heard once, to the last', (fault) => {
  const listener = new Listener(fault);
  listener.listen();
  expect(listener.log.heard).toEqual(SENTENCES);
  expect(listener.snapshot.status).toBe('finished');
});

test('with no start and no word told, what is shown still follows what is heard', () => {
  const listener = new Listener({ losesStart: true, sendsNoBoundary: true });
  listener.listen(3700);
  expect(listener.log.hearing).toBe('Le bus arrive enfin.');
  expect(listener.snapshot).toMatchObject({ place: { paragraph: 1, offset: 0 }, isReading: true });
});

test('a voice that hangs once started: another reads on', () => {
  const listener = new Listener({ hangsOnceStarted: true, ofVoice: 'Marie' });
  listener.listen();
  expect(listener.log.heard).toEqual(SENTENCES);
  expect(listener.log.sounds.at(-1)?.voice).toBe('Thomas');
});

test('all voices hang once started: the reading stops with the place kept, and Lire leads out', () => {
  const listener = new Listener({ hangsOnceStarted: true });
  listener.listen();
  expect(listener.snapshot).toMatchObject({ status: 'failed', place: { paragraph: 0, offset: 0 } });
  expect(listener.browser.synthesis.speaking).toBe(false);
  listener.browser.faults.hangsOnceStarted = false;
  listener.listen();
  expect(listener.log.heard).toEqual(SENTENCES);
});

test.for([{ endsAfterCancel: true }, { failsLongAfterCancel: true }, { failsInsideCancel: true }, {}])(
  'with %o, what a cancel sends moves nothing',
  (fault) => {
    const listener = new Listener(fault);
    listener.listen(300);
    listener.player.step('sentence', 1);
    pass(500);
    listener.player.pause();
    pass(5000);
    expect(listener.snapshot).toMatchObject({ status: 'paused', place: { paragraph: 0 } });
    expect(listener.snapshot.sentence).toEqual({ start: 10, end: 27 });
    listener.player.playFrom({ paragraph: 0, offset: 12 });
    pass(60_000);
    expect(listener.log.heard).toEqual(SENTENCES.slice(1));
  },
);

test('cut at 14 s: what a slow remote voice is given is shorter than that', () => {
  const text = `${'Le vent souffle sur la plaine et sur la mer, '.repeat(8)}et la nuit tombe.`;
  const listener = new Listener({ cutsAt14Seconds: true }, { paragraphs: prose(text) });
  listener.player.chooseVoice({ name: 'Google français', lang: 'fr-FR' });
  listener.player.setManner({ ...PLAIN, speed: 0.5 });
  listener.listen(300_000);
  expect(listener.snapshot.status).toBe('finished');
  expect(listener.voices).toEqual(['Google français']);
  expect(listener.log.heard.join(' ')).toBe(text);
});

test('the engine keeps what it says, so that its end is heard', async () => {
  const listener = new Listener({ forgetsUnreferenced: true });
  listener.listen(200);
  await collectGarbage();
  pass(60_000);
  expect(listener.log.heard).toEqual(SENTENCES);
  expect(listener.log.cancels).toBeLessThanOrEqual(1);
});
