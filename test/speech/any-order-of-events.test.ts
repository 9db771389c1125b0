import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PLAIN } from '../../src/speech/manner.ts';
import {
  EMPTY,
  isReading,
  isSaying,
  type PlayerEvent,
  type PlayerState,
} from '../../src/speech/player-state.ts';
import { reduce } from '../../src/speech/reduce.ts';
import { RAIN } from '../fakes/rain.ts';

const generation = fc.nat({ max: 12 });
const place = fc.record({ paragraph: fc.nat({ max: 3 }), offset: fc.nat({ max: 60 }) });
const unit = fc.constantFrom('sentence' as const, 'paragraph' as const);
const pause = fc.constantFrom(0, 500);

const event: fc.Arbitrary<PlayerEvent> = fc.oneof(
  fc.constantFrom<PlayerEvent>(
    { type: 'play' },
    { type: 'repeat-sentence' },
    { type: 'pause' },
    { type: 'stop' },
    { type: 'voice-found' },
    { type: 'voice-chosen' },
    { type: 'give-way' },
    { type: 'page-hidden' },
    { type: 'page-shown' },
  ),
  fc.record({ type: fc.constant('load' as const), paragraphs: fc.constant(RAIN), place }),
  fc.record({ type: fc.constant('step' as const), unit, direction: fc.constantFrom(1, -1) }),
  fc.record({ type: fc.constant('play-from' as const), place }),
  fc.record({ type: fc.constant('rest-after' as const), unit: fc.option(unit, { nil: undefined }) }),
  fc.record({
    type: fc.constant('manner' as const),
    manner: fc.record({
      speed: fc.double({ min: 0.5, max: 3, noNaN: true }),
      pitch: fc.constant(PLAIN.pitch),
      pauseAfterSentence: pause,
      pauseAfterParagraph: pause,
      stopAfter: fc.constantFrom('never', 'sentence', 'paragraph'),
    }),
  }),
  fc.record({ type: fc.constantFrom('started', 'waited', 'words-lost'), generation }),
  fc.record({ type: fc.constant('boundary' as const), generation, offset: fc.integer({ min: -5, max: 90 }) }),
  fc.record({
    type: fc.constant('ended' as const),
    generation,
    outcome: fc.constantFrom(
      'done',
      'interrupted',
      'stalled',
      'not-allowed',
      'no-voice',
      'network',
      'failed',
    ),
  }),
);

test('whatever happens, the place is in the article and the voice is asked for one thing at a time', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      let state: PlayerState = reduce(EMPTY, {
        type: 'load',
        paragraphs: RAIN,
        place: { paragraph: 0, offset: 0 },
      }).state;
      for (const next of events) {
        const { state: after, effects } = reduce(state, next);
        expect(effects.length).toBeLessThanOrEqual(1);
        const asked = effects.filter(({ type }) => type !== 'wait').length;
        expect(after.generation - state.generation).toBe(asked);
        expect(isSaying(after) ? after.chunk?.paragraph : after.place.paragraph).toBe(after.place.paragraph);
        expect(after.place.offset).toBeLessThan(RAIN[after.place.paragraph]?.text.length ?? 0);
        state = after;
      }
      expect(isReading(reduce(state, { type: 'play' }).state)).toBe(true);
    }),
  );
});
