import { expect, test } from 'vitest';
import { type Ending, outcomeOf } from '../../../src/speech/web-speech/ending.ts';
import { quirksOf, rateFor } from '../../../src/speech/web-speech/quirks.ts';
import { bearable, voiceQuirksOf } from '../../../src/speech/web-speech/voice-quirks.ts';
import { MARIE } from '../../fakes/fake-engine.ts';

const AGENTS = {
  chrome: 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36',
  firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  safari: 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
  chromeOnIos:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Safari/604.1',
} as const;

test.for([
  ['chrome', 0],
  ['firefox', 200],
  ['safari', 150],
  ['chromeOnIos', 150],
] as const)('%s is given %i ms after a cancel', ([browser, settle]) => {
  expect(quirksOf(AGENTS[browser]).settle).toBe(settle);
});

test('speeds are asked for as they are to be heard', () => {
  for (const speed of [0.5, 1, 1.75, 3]) expect(rateFor(speed, quirksOf(AGENTS.chrome))).toBe(speed);
});

test('Safari’s steep half is gone through slowly, to its end and not beyond', () => {
  const safari = quirksOf(AGENTS.safari);
  expect([0.5, 0.75, 1, 2, 3, 4].map((speed) => rateFor(speed, safari))).toEqual([0.5, 0.75, 1, 1.5, 2, 2]);
});

test('what ends a remote voice is taken from its text, and every offset stays', () => {
  const vivienne = { ...MARIE, name: 'Microsoft Vivienne Online (Natural)', isLocal: false };
  expect(bearable('R&D < 3', voiceQuirksOf(vivienne))).toBe('R D   3');
  expect(bearable('R&D < 3', voiceQuirksOf(MARIE))).toBe('R&D < 3');
});

test('Google’s remote voice is limited, its namesakes on the device are not', () => {
  const google = { ...MARIE, name: 'Google français', isLocal: false };
  expect(voiceQuirksOf(google)).toMatchObject({ fastest: 2, longestSpeech: 14_000 });
  expect(voiceQuirksOf({ ...google, isLocal: true }).longestSpeech).toBe(Infinity);
});

const outcome = (ending: Partial<Ending>, browser: keyof typeof AGENTS = 'chrome') =>
  outcomeOf({ how: 'end', hasStarted: true, time: 4_000, ...ending }, 4_000, quirksOf(AGENTS[browser]), true);

test('an end that comes before anything can have been said is a failure', () => {
  expect(outcome({ time: 10 })).toBe('failed');
  expect(outcome({ time: 10, hasStarted: false })).toBe('failed');
});

test('an end without a start, after the time it takes, is an end', () => {
  expect(outcome({ hasStarted: false, time: 3_000 })).toBe('done');
});

test('« canceled », which nobody asked for, is a failure in Safari and an interruption elsewhere', () => {
  expect(outcome({ how: 'canceled' }, 'safari')).toBe('failed');
  expect(outcome({ how: 'canceled' }, 'firefox')).toBe('interrupted');
});
