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

test('without a French voice, Lire says what to do instead of speaking another language', () => {
  const engine = new FakeEngine([voice('en-US', true)]);
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
