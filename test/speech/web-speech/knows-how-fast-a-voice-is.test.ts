import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pace } from '../../../src/speech/web-speech/pace.ts';
import { MARIE } from '../../fakes/fake-engine.ts';

test('nothing is known of a voice that has not been heard', () => {
  const pace = new Pace();
  pace.learn(MARIE, 100, 1, 8_000);
  expect(pace.of({ ...MARIE, id: 'other' })).toBeUndefined();
  expect(pace.of(MARIE)).toBe(80);
});

test('it is known for speed 1, at whatever speed it was heard', () => {
  const pace = new Pace();
  pace.learn(MARIE, 100, 2, 4_000);
  expect(pace.of(MARIE)).toBe(80);
});

test('one sentence that went wrong does not count', () => {
  const pace = new Pace();
  for (const time of [8_000, 8_100, 60_000, 8_000, 10]) pace.learn(MARIE, 100, 1, time);
  expect(pace.of(MARIE)).toBe(80);
});

test('a few letters say nothing of a voice', () => {
  const pace = new Pace();
  pace.learn(MARIE, 4, 1, 900);
  expect(pace.of(MARIE)).toBeUndefined();
});

test('whatever is heard, a voice is never believed to be faster or slower than any voice is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 20, max: 200 }), fc.nat({ max: 100_000 })), { minLength: 1 }),
      (heard) => {
        const pace = new Pace();
        for (const [length, time] of heard) pace.learn(MARIE, length, 1, time);
        expect(pace.of(MARIE)).toBeGreaterThanOrEqual(20);
        expect(pace.of(MARIE)).toBeLessThanOrEqual(150);
      },
    ),
  );
});
