import { expect, test } from 'vitest';
import type { Voice } from '../../src/speech/engine.ts';
import { Player } from '../../src/speech/player.ts';
import { bestFrenchVoice } from '../../src/speech/voices.ts';
import { FakeEngine, MARIE } from '../fakes/fake-engine.ts';
import { RAIN } from '../fakes/rain.ts';

const voice = (lang: string, isLocal: boolean): Voice => ({
  id: `${lang} ${isLocal}`,
  name: lang,
  lang,
  isLocal,
});

test('a voice that works offline comes before one that does not', () => {
  const offline = voice('fr-BE', true);
  expect(bestFrenchVoice([voice('fr-FR', false), offline], ['fr-FR'])).toBe(offline);
});

test('a voice of the reader’s region comes before the others', () => {
  const canadian = voice('fr-CA', true);
  expect(bestFrenchVoice([voice('fr-FR', true), canadian], ['en-CA', 'fr-CA'])).toBe(canadian);
});

test('without a region, the voice of France is chosen', () => {
  const french = voice('fr-FR', true);
  expect(bestFrenchVoice([voice('fr-CA', true), french], ['fr'])).toBe(french);
});

test('no other language will do', () => {
  expect(bestFrenchVoice([voice('en-US', true), voice('frr', true)], ['fr'])).toBeUndefined();
});

test('a voice that sends what is read away never speaks unasked', () => {
  expect(bestFrenchVoice([voice('fr-FR', false)], ['fr-FR'])).toBeUndefined();
});

test('the voice that the reader has chosen speaks, even one that needs the network', () => {
  const remote = voice('fr-CA', false);
  expect(bestFrenchVoice([voice('fr-FR', true), remote], ['fr-FR'], remote.id)).toBe(remote);
});

test('when the chosen voice is gone, the best that is left speaks', () => {
  const offline = voice('fr-FR', true);
  expect(bestFrenchVoice([offline], ['fr-FR'], voice('fr-CA', false).id)).toBe(offline);
});

test.for([
  ['only voices that send it away', voice('fr-FR', false)],
  ['no French voice', voice('en-US', true)],
] as const)('with %s, Lire says what to do instead of speaking', ([, only]) => {
  const engine = new FakeEngine([only]);
  const player = new Player(engine, ['fr']);
  player.load({ lang: 'fr', paragraphs: RAIN });
  player.play();
  expect(engine.spoken).toEqual([]);
  expect(player.snapshot).toMatchObject({ status: 'unavailable', canSpeak: false });
});

test('a voice that comes late makes reading possible', () => {
  const engine = new FakeEngine([]);
  engine.voiceSearch = 'none';
  const player = new Player(engine, ['fr']);
  player.load({ lang: 'fr', paragraphs: RAIN });
  player.play();
  engine.find([MARIE], 'found');
  expect(player.snapshot).toMatchObject({ status: 'paused', canSpeak: true });
  player.play();
  expect(engine.spoken.at(-1)).toMatchObject({ text: 'Il pleut.', voice: MARIE });
});
