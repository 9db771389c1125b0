import { following, restsWhere } from './following.ts';
import { sentenceStart } from './navigation.ts';
import type { PlayerState, Report, Step } from './player-state.ts';
import { retry } from './retry.ts';
import { finish, only, silence, speakFrom, wait } from './steps.ts';

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
  const { paragraphs, chunk, longest, manner, restsAfter } = state;
  const next = chunk && following(paragraphs, chunk, longest, manner);
  if (!next) return finish(state);
  const place = { paragraph: next.chunk.paragraph, offset: next.chunk.start };
  const silent = { ...state, place, isAtWord: false };
  if (restsWhere(next.ended, restsAfter) || restsWhere(next.ended, manner.stopAfter))
    return silence({ ...silent, status: 'paused', restsAfter: undefined });
  return next.pause > 0 ? wait({ ...silent, status: 'gap' }, next.pause) : speakFrom(state, place);
}

/** A sentence that was cut off is heard again from its start. */
function interrupt(state: PlayerState): Step {
  const place = sentenceStart(state.paragraphs, state.place);
  return only({ ...state, status: 'interrupted', place, isAtWord: false, failures: 0 });
}
