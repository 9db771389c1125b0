import { expect, test } from 'vitest';
import { findOwnVoice } from '../../src/find-own-voice.ts';
import { JoinedEngine } from '../../src/speech/joined-engine.ts';
import { FakeEngine } from '../fakes/fake-engine.ts';
import { FakeVoiceStore } from '../fakes/fake-voice-store.ts';

const settings = { change: () => {} };

test.each([
  ['it is not on this device', 'absent', () => Promise.resolve()],
  ['what speaks with it cannot be loaded', 'ready', () => Promise.reject(new Error('no network'))],
] as const)('who chose the own voice hears another where %s', async (_, status, joinOwnVoice) => {
  const engine = new JoinedEngine(new FakeEngine(), true);
  const voice = new FakeVoiceStore();
  voice.show({ status });
  expect(engine.mustWaitForVoices).toBe(true);
  await findOwnVoice(voice, engine, settings, joinOwnVoice);
  expect(engine.mustWaitForVoices).toBe(false);
});
