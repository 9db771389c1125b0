import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EMPTY,
  isReading,
  type PlayerEvent,
  type PlayerState,
  reduce,
} from '../../src/speech/player-state.ts';
import { BEGINNING } from '../../src/speech/place.ts';
import { RAIN } from '../fakes/rain.ts';

const generation = fc.nat({ max: 12 });
const place = fc.record({ paragraph: fc.nat({ max: 3 }), offset: fc.nat({ max: 60 }) });

const event: fc.Arbitrary<PlayerEvent> = fc.oneof(
  fc.constantFrom<PlayerEvent>(
    { type: 'play' },
    { type: 'pause' },
    { type: 'stop' },
    { type: 'voice-found' },
    { type: 'step', unit: 'sentence', direction: 1 },
    { type: 'step', unit: 'sentence', direction: -1 },
    { type: 'step', unit: 'paragraph', direction: 1 },
    { type: 'step', unit: 'paragraph', direction: -1 },
  ),
  fc.record({ type: fc.constant('play-from' as const), place }),
  fc.record({ type: fc.constant('speed' as const), speed: fc.double({ min: 0.5, max: 3, noNaN: true }) }),
  fc.record({ type: fc.constant('started' as const), generation }),
  fc.record({
    type: fc.constant('ended' as const),
    generation,
    outcome: fc.constantFrom('done', 'interrupted', 'not-allowed', 'no-voice', 'network', 'failed'),
  }),
);

test('whatever happens, the place is in the article and the voice is asked for one thing at a time', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      let state: PlayerState = reduce(EMPTY, { type: 'load', paragraphs: RAIN, place: BEGINNING }).state;
      for (const next of events) {
        const { state: after, effects } = reduce(state, next);
        expect(effects.length).toBeLessThanOrEqual(1);
        expect(after.generation - state.generation).toBe(effects.length);
        expect(isReading(after) ? after.chunk?.paragraph : after.place.paragraph).toBe(after.place.paragraph);
        expect(after.place.offset).toBeLessThan(RAIN[after.place.paragraph]?.text.length ?? 0);
        state = after;
      }
      expect(isReading(reduce(state, { type: 'play' }).state)).toBe(true);
    }),
  );
});
