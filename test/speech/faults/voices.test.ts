import { afterEach, expect, test } from 'vitest';
import { putBrowserAway } from '../../fakes/faulty-synthesis/place-browser.ts';
import { Listener, pass, SENTENCES } from './listener.ts';

afterEach(putBrowserAway);

test('no voice, ever: the app says so, and Lire reads once one is installed', () => {
  const listener = new Listener({ neverListsVoices: true });
  listener.listen();
  expect(listener.snapshot).toMatchObject({ status: 'unavailable', canSpeak: false });
  listener.browser.faults.neverListsVoices = false;
  listener.browser.synthesis.changeVoices();
  listener.listen();
  expect(listener.log.heard).toEqual(SENTENCES);
});

test.for([
  { listsVoicesLate: 2000 },
  { sendsEmptyVoicesEvent: true },
  { hasNoVoicesEvent: true, listsVoicesLate: 900 },
])('voices that come late, with %o: all is heard, in French', (fault) => {
  const listener = new Listener(fault);
  pass(3000);
  listener.listen();
  expect(listener.log.heard).toEqual(SENTENCES);
  expect(listener.voices).toEqual(['Marie']);
});

test('Lire before the voices have come: the reading begins, or rests with a way out', () => {
  const listener = new Listener({ listsVoicesLate: 2000 });
  listener.listen();
  if (!listener.snapshot.isReading && listener.snapshot.status !== 'finished') listener.listen();
  expect(listener.log.heard).toEqual(SENTENCES);
});

test('voices that change at each sentence: the reading goes on with the same', () => {
  const listener = new Listener({ changesVoicesWhileReading: true });
  listener.listen();
  expect(listener.log.heard).toEqual(SENTENCES);
  expect(listener.voices).toHaveLength(1);
});

test.for([
  { writesUnderscoreTags: true },
  { writesIso3Tags: true },
  { callsAllVoicesDefault: true },
  { listsVoicesTwice: true },
  { listsNoveltyVoices: true },
])('with %o the best voice that speaks offline reads', (fault) => {
  const listener = new Listener(fault);
  listener.listen();
  expect(listener.log.heard).toEqual(SENTENCES);
  expect(listener.voices).toEqual(['Marie']);
  expect(listener.snapshot.voices.map(({ name, lang }) => `${name} ${lang}`)).toEqual([
    'Marie fr-FR',
    'Thomas fr-FR',
    'Amélie fr-CA',
    'Google français fr-FR',
  ]);
});

test('among 13,000 voices those of France are found', () => {
  const listener = new Listener({ listsThousandsOfVoices: true });
  listener.listen();
  expect(listener.log.heard).toEqual(SENTENCES);
  expect(listener.snapshot.voices.every(({ lang }) => lang.startsWith('fr'))).toBe(true);
});

test('a chosen voice that goes with the network: a local one reads on', () => {
  const listener = new Listener({ hidesRemoteVoicesOffline: true });
  listener.player.chooseVoice({ name: 'Google français', lang: 'fr-FR' });
  listener.listen(500);
  listener.browser.goOffline();
  pass(120_000);
  if (!listener.snapshot.isReading && listener.snapshot.status !== 'finished') listener.listen();
  expect(listener.log.heard.slice(-4)).toEqual(SENTENCES.slice(-4));
  expect(listener.voices).toEqual(['Google français', 'Marie']);
});

test('no voice any more when another sentence is asked for: what was being said falls silent', () => {
  const listener = new Listener();
  listener.listen(200);
  listener.browser.faults.neverListsVoices = true;
  listener.browser.synthesis.changeVoices();
  listener.player.step('sentence', 1);
  expect(listener.snapshot.status).toBe('unavailable');
  expect(listener.log.hearing).toBeUndefined();
});
