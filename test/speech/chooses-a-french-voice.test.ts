import { expect, test } from 'vitest';
import type { Voice } from '../../src/speech/engine.ts';
import { Player } from '../../src/speech/player.ts';
import { rankFrenchVoices } from '../../src/speech/voices.ts';
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
  expect(rankFrenchVoices([voice('fr-FR', false), offline], ['fr-FR'])[0]).toBe(offline);
});

test('a voice of the reader’s region comes before the others', () => {
  const canadian = voice('fr-CA', true);
  expect(rankFrenchVoices([voice('fr-FR', true), canadian], ['en-CA', 'fr-CA'])[0]).toBe(canadian);
});

test('without a region, the voice of France is chosen', () => {
  const french = voice('fr-FR', true);
  expect(rankFrenchVoices([voice('fr-CA', true), french], ['fr'])[0]).toBe(french);
});

test('no other language will do', () => {
  expect(rankFrenchVoices([voice('en-US', true), voice('frr', true)], ['fr'])[0]).toBeUndefined();
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

test('a voice that sends what is read away speaks only once the reader agrees', () => {
  const online = voice('fr-FR', false);
  const engine = new FakeEngine([online]);
  const player = new Player(engine, ['fr']);
  player.load({ lang: 'fr', paragraphs: RAIN });
  expect(player.snapshot).toMatchObject({ onlineVoice: online, canSpeak: false });
  player.useOnlineVoice();
  player.play();
  expect(engine.spoken.at(-1)).toMatchObject({ voice: online });
  expect(player.snapshot).toMatchObject({ onlineVoice: undefined, canSpeak: true });
});

test('the voice that the reader chose speaks, even from afar', () => {
  const online = voice('fr-FR', false);
  const engine = new FakeEngine([MARIE, online]);
  const player = new Player(engine, ['fr']);
  player.chooseVoice({ name: online.name, lang: online.lang });
  player.load({ lang: 'fr', paragraphs: RAIN });
  expect(player.snapshot).toMatchObject({ voice: online, voices: [MARIE, online] });
  player.play();
  expect(engine.spoken).toMatchObject([{ voice: online }]);
  player.chooseVoice(null);
  expect(player.snapshot.voice).toBe(MARIE);
});

test('where the chosen voice is not there, the best one of the device speaks until it comes', () => {
  const online = voice('fr-FR', false);
  const engine = new FakeEngine([online, MARIE]);
  const player = new Player(engine, ['fr']);
  player.chooseVoice({ name: 'Thomas', lang: 'fr-FR' });
  expect(player.snapshot.voice).toBe(MARIE);
  const thomas = { ...MARIE, id: 'thomas', name: 'Thomas' };
  engine.find([online, MARIE, thomas], 'found');
  expect(player.snapshot.voice).toBe(thomas);
});

test('to choose a voice leads out of having none', () => {
  const online = voice('fr-FR', false);
  const engine = new FakeEngine([online]);
  const player = new Player(engine, ['fr']);
  player.load({ lang: 'fr', paragraphs: RAIN });
  player.play();
  player.chooseVoice(online);
  expect(player.snapshot).toMatchObject({ status: 'paused', canSpeak: true });
});
