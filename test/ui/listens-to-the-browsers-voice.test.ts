import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { quirksOf } from '../../src/speech/web-speech/quirks.ts';
import { WebSpeechEngine } from '../../src/speech/web-speech/web-speech-engine.ts';
import { FakeSynthesis, nativeVoice } from '../fakes/fake-synthesis.ts';
import { AGENTS, bonjour, listener, open } from './browsers-voice.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('another page of the app is left to speak until this one does', () => {
  const { synthesis, engine } = open();
  engine.halt();
  expect(synthesis.cancels).toBe(0);
  engine.speak(bonjour, listener());
  expect(synthesis.cancels).toBe(1);
});

test('reading on from one utterance to the next cancels nothing', () => {
  const { synthesis, engine } = open();
  const first = listener();
  first.ended.mockImplementation(() => engine.speak(bonjour, listener()));
  engine.speak(bonjour, first);
  vi.advanceTimersByTime(500);
  synthesis.spoken[0]?.dispatchEvent(new Event('end'));
  expect(synthesis.spoken).toHaveLength(2);
  expect(synthesis.cancels).toBe(1);
});

test('nobody looks for voices before somebody may want to hear one', () => {
  const synthesis = new FakeSynthesis();
  synthesis.list([nativeVoice('fr-FR')]);
  const engine = new WebSpeechEngine(synthesis, quirksOf(AGENTS.chrome));
  expect(engine.voiceSearch).toBe('searching');
  expect(vi.getTimerCount()).toBe(0);
  engine.speak(bonjour, listener());
  expect(engine.voiceSearch).toBe('found');
});

test('voices that come late, with an event, are found', () => {
  const { synthesis, engine } = open();
  expect(engine.voiceSearch).toBe('searching');
  synthesis.list([nativeVoice('fr_FR'), nativeVoice('en-US')]);
  expect(engine.voiceSearch).toBe('found');
  expect(engine.voices.map(({ lang }) => lang)).toEqual(['fr-FR']);
});

test('voices that come late, without an event, are found', () => {
  const { synthesis, engine } = open();
  const heard = vi.fn<() => void>();
  engine.onVoices(heard);
  synthesis.list([nativeVoice('fra-FRA-f000')], true);
  vi.advanceTimersByTime(300);
  expect(engine.voices.map(({ lang }) => lang)).toEqual(['fr-FR']);
  expect(heard).toHaveBeenCalled();
});

test('the search for voices ends, and a voice that comes after it is still found', () => {
  const { synthesis, engine } = open();
  vi.advanceTimersByTime(10_000);
  expect(engine.voiceSearch).toBe('none');
  expect(vi.getTimerCount()).toBe(0);
  synthesis.list([nativeVoice('fr-FR')]);
  expect(engine.voiceSearch).toBe('found');
});

test('when the voices go with the network, none is left', () => {
  const { synthesis, engine } = open();
  synthesis.list([nativeVoice('fr-FR', false)]);
  synthesis.list([], true);
  dispatchEvent(new Event('offline'));
  expect(engine.voiceSearch).toBe('none');
});

test('an utterance is spoken at once, at its speed', () => {
  const { synthesis, engine } = open();
  engine.speak({ ...bonjour, speed: 1.5 }, listener());
  expect(synthesis.spoken[0]).toMatchObject({ text: 'Bonjour.', lang: 'fr', rate: 1.5 });
});

test('events of an utterance that was halted come too late', () => {
  const { synthesis, engine } = open();
  const first = listener();
  const second = listener();
  engine.speak(bonjour, first);
  engine.halt();
  engine.speak(bonjour, second);
  synthesis.spoken[0]?.dispatchEvent(new Event('end'));
  expect(first.ended).not.toHaveBeenCalled();
  synthesis.spoken[1]?.dispatchEvent(new Event('start'));
  vi.advanceTimersByTime(500);
  synthesis.spoken[1]?.dispatchEvent(new Event('end'));
  synthesis.spoken[1]?.dispatchEvent(new Event('end'));
  expect(second.started).toHaveBeenCalledOnce();
  expect(second.ended.mock.calls).toEqual([['done']]);
});

test('only the beginnings of words are told', () => {
  const { synthesis, engine } = open();
  const heard = listener();
  engine.speak(bonjour, heard);
  const [utterance] = synthesis.spoken;
  for (const [name, charIndex] of [
    ['sentence', 0],
    ['word', 3],
  ] as const) {
    utterance?.dispatchEvent(Object.assign(new Event('boundary'), { name, charIndex }));
  }
  expect(heard.boundary.mock.calls).toEqual([[3]]);
});

test.for([
  ['not-allowed', 'not-allowed'],
  ['interrupted', 'interrupted'],
  ['canceled', 'interrupted'],
  ['synthesis-failed', 'no-voice'],
  ['language-unavailable', 'no-voice'],
  ['network', 'network'],
  ['audio-busy', 'failed'],
] as const)('the error %s ends the utterance as %s', ([error, outcome]) => {
  const { synthesis, engine } = open();
  const heard = listener();
  engine.speak(bonjour, heard);
  synthesis.spoken[0]?.dispatchEvent(Object.assign(new Event('error'), { error }));
  expect(heard.ended.mock.calls).toEqual([[outcome]]);
});
