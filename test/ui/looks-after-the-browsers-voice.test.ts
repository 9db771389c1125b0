import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Care } from '../../src/speech/web-speech/care.ts';
import { quirksOf } from '../../src/speech/web-speech/quirks.ts';
import { WebSpeechEngine } from '../../src/speech/web-speech/web-speech-engine.ts';
import { FakeSynthesis } from '../fakes/fake-synthesis.ts';
import { AGENTS, bonjour, dispatch, listener, open, openWithCare } from './browsers-voice.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what the page before this one was still saying is silenced', () => {
  const synthesis = new FakeSynthesis();
  synthesis.speaking = true;
  new WebSpeechEngine(synthesis, quirksOf(AGENTS.safari)).halt();
  expect(synthesis.cancels).toBe(1);
});

test('where nothing is said and no page can be waiting, nothing is cancelled', () => {
  const { synthesis, engine } = open('safari');
  engine.speak(bonjour, listener());
  expect(synthesis.cancels).toBe(0);
});

test.for([
  ['firefox', 200],
  ['safari', 150],
] as const)('%s is left %i ms after a cancel, once it has been heard', ([browser, settle]) => {
  const { synthesis, engine } = open(browser);
  engine.speak(bonjour, listener());
  dispatch(synthesis.spoken[0], 'start');
  engine.halt();
  engine.speak(bonjour, listener());
  vi.advanceTimersByTime(settle - 1);
  expect(synthesis.spoken).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(synthesis.spoken).toHaveLength(2);
});

test('what is halted while the browser settles is never said', () => {
  const { synthesis, engine } = open('safari');
  engine.speak(bonjour, listener());
  dispatch(synthesis.spoken[0], 'start');
  engine.speak(bonjour, listener());
  engine.halt();
  vi.advanceTimersByTime(1_000);
  expect(synthesis.spoken).toHaveLength(1);
});

test('what is asked for in the first tap is said in it, whatever was cancelled', () => {
  const { synthesis, engine } = open('safari');
  synthesis.speaking = true;
  engine.speak(bonjour, listener());
  expect(synthesis.spoken).toHaveLength(1);
});

test('Firefox is resumed after each cancel', () => {
  const { synthesis, engine } = open('firefox');
  engine.speak(bonjour, listener());
  engine.halt();
  expect(synthesis.resumes).toBe(1);
});

test('for another tab this one falls silent, and cancels nothing where that would reach the other', () => {
  for (const [browser, cancels] of [
    ['chrome', 0],
    ['safari', 1],
  ] as const) {
    const { synthesis, engine } = open(browser);
    const heard = listener();
    engine.speak(bonjour, heard);
    const before = synthesis.cancels;
    engine.giveWay();
    dispatch(synthesis.spoken[0], 'error', { error: 'interrupted' });
    expect(synthesis.cancels - before).toBe(cancels);
    expect(heard.ended).not.toHaveBeenCalled();
  }
});

test('an error that is sent while the browser cancels is not heard', () => {
  const { synthesis, engine } = open();
  const heard = listener();
  engine.speak(bonjour, heard);
  vi.spyOn(synthesis, 'cancel').mockImplementation(() =>
    dispatch(synthesis.spoken[0], 'error', { error: 'canceled' }),
  );
  engine.halt();
  engine.speak(bonjour, listener());
  expect(heard.ended).not.toHaveBeenCalled();
});

test('nothing without a letter or a digit is given to the browser', () => {
  const { synthesis, engine } = open();
  const heard = listener();
  engine.speak({ ...bonjour, text: '« … »' }, heard);
  expect(synthesis.spoken).toEqual([]);
  expect(heard.ended.mock.calls).toEqual([['done']]);
});

test('an end that comes at once is not believed', () => {
  const { synthesis, engine } = open();
  const heard = listener();
  engine.speak(bonjour, heard);
  dispatch(synthesis.spoken[0], 'end');
  expect(heard.ended.mock.calls).toEqual([['failed']]);
});

test('the first utterance has 8 s to start, the next ones 3 s', () => {
  const { synthesis, engine } = openWithCare();
  const first = listener();
  engine.speak(bonjour, first);
  vi.advanceTimersByTime(7_900);
  expect(first.ended).not.toHaveBeenCalled();
  dispatch(synthesis.spoken[0], 'start');
  vi.advanceTimersByTime(500);
  dispatch(synthesis.spoken[0], 'end');
  const second = listener();
  synthesis.pending = true;
  engine.speak(bonjour, second);
  vi.advanceTimersByTime(3_000);
  expect(second.ended.mock.calls).toEqual([['stalled']]);
});

test('what has stalled is cancelled before that is told', () => {
  const { synthesis, engine } = openWithCare();
  const heard = listener();
  engine.speak(bonjour, heard);
  const before = synthesis.cancels;
  heard.ended.mockImplementation(() => expect(synthesis.cancels).toBe(before + 1));
  vi.advanceTimersByTime(8_000);
  expect(heard.ended.mock.calls).toEqual([['stalled']]);
  expect(vi.getTimerCount()).toBe(0);
});

test('an utterance that began before anybody looked after it is looked after too', () => {
  const { synthesis, engine } = open();
  const heard = listener();
  engine.speak(bonjour, heard);
  dispatch(synthesis.spoken[0], 'start');
  engine.takeCare(new Care(synthesis, () => true));
  vi.advanceTimersByTime(1_000);
  expect(heard.ended.mock.calls).toEqual([['done']]);
});

test('a remote voice of Google is given up after 14 s, one of the device is not', () => {
  for (const [isLocal, outcomes] of [
    [false, [['stalled']]],
    [true, []],
  ] as const) {
    const { synthesis, engine } = openWithCare();
    synthesis.speaking = true;
    const heard = listener();
    const voice = { id: 'google', name: 'Google français', lang: 'fr-FR', isLocal };
    engine.speak({ ...bonjour, text: 'Bonjour. '.repeat(20), voice }, heard);
    dispatch(synthesis.spoken[0], 'start');
    vi.advanceTimersByTime(14_000);
    expect(heard.ended.mock.calls).toEqual(outcomes);
  }
});

test('what was lost while the page was away ends as interrupted, what goes on goes on', () => {
  const { synthesis, engine } = open();
  const heard = listener();
  engine.speak(bonjour, heard);
  synthesis.speaking = true;
  engine.pageShown();
  expect(heard.ended).not.toHaveBeenCalled();
  synthesis.speaking = false;
  engine.pageShown();
  expect(heard.ended.mock.calls).toEqual([['interrupted']]);
});

test('a voice that has shown to be slow is given less at once', () => {
  const { synthesis, engine } = openWithCare();
  const before = engine.longestText(undefined, 1);
  engine.speak({ ...bonjour, text: 'Il pleut encore sur la place du marché.' }, listener());
  dispatch(synthesis.spoken[0], 'start');
  synthesis.speaking = true;
  vi.advanceTimersByTime(5_000);
  dispatch(synthesis.spoken[0], 'end');
  expect(engine.longestText(undefined, 1)).toBeLessThan(before);
  expect(engine.longestText(undefined, 3)).toBe(200);
});

test('words that stray end the belief in them, and only then that is told', () => {
  const { synthesis, engine } = openWithCare();
  const heard = listener();
  engine.speak(bonjour, heard);
  for (const charIndex of [0, 3, 3, 900, 3])
    dispatch(synthesis.spoken[0], 'boundary', { name: 'word', charIndex });
  expect(heard.boundary.mock.calls).toEqual([[0], [3]]);
  expect(heard.wordsLost).toHaveBeenCalledOnce();
});
