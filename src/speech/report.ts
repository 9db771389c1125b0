import { pauseAfter } from './manner.ts';
import { chunkAt, sentenceStart, type Unit, unitBetween } from './navigation.ts';
import type { PlayerState, Report, Step } from './player-state.ts';
import { retry } from './retry.ts';
import { finish, only, speakFrom, wait } from './steps.ts';

/** What follows from a report of the engine about what is being said. */
export function hear(state: PlayerState, report: Report): Step {
  switch (report.type) {
    case 'started':
      return only({ ...state, status: 'speaking' });
    case 'boundary':
      return only(atWord(state, report.offset));
    case 'words-lost':
      return only({ ...state, isAtWord: false });
    case 'ended':
      switch (report.outcome) {
        case 'done':
          return goOn({ ...state, failures: 0 });
        case 'interrupted':
          return interrupt(state);
        case 'not-allowed':
          return only({ ...state, status: 'blocked' });
        case 'no-voice':
          return only({ ...state, status: 'unavailable' });
        default:
          return retry(state) ?? interrupt(state);
      }
  }
}

/** A word is reached; one that lies behind the place, or beyond what is being said, cannot be. */
function atWord(state: PlayerState, offset: number): PlayerState {
  const isWithin = offset >= state.place.offset && offset < (state.chunk?.end ?? 0);
  return isWithin ? { ...state, place: { ...state.place, offset }, isAtWord: true } : state;
}

/** A chunk was said to its end: says the next, after the pause that the reader wants, or rests before it. */
function goOn(state: PlayerState): Step {
  const { paragraphs, chunk, longest, manner } = state;
  if (!chunk) return finish(state);
  const next = chunkAt(paragraphs, { paragraph: chunk.paragraph, offset: chunk.end }, longest);
  if (!next) return finish(state);
  const place = { paragraph: next.paragraph, offset: next.start };
  const ended = unitBetween(paragraphs, chunk, next);
  const silent = { ...state, place, isAtWord: false };
  if (restsAt(state, ended)) return only({ ...silent, status: 'paused', restsAfter: undefined });
  const pause = pauseAfter(ended, manner);
  return pause > 0 ? wait({ ...silent, status: 'gap' }, pause) : speakFrom(state, place);
}

/** The end of a paragraph is the end of its last sentence too. */
function restsAt({ restsAfter, manner }: PlayerState, ended: Unit | undefined): boolean {
  return [restsAfter, manner.stopAfter].some(
    (unit) => ended !== undefined && (unit === ended || (unit === 'sentence' && ended === 'paragraph')),
  );
}

/** A sentence that was cut off is heard again from its start. */
function interrupt(state: PlayerState): Step {
  const place = sentenceStart(state.paragraphs, state.place);
  return only({ ...state, status: 'interrupted', place, isAtWord: false, failures: 0 });
}
