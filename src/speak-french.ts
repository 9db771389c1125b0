import { LexiconStore } from './settings/lexicon-store.ts';
import type { Player } from './speech/player.ts';
import { readyFrench, spokenForm, wordsOf } from './text/french.ts';
import type { SpokenForm } from './text/spoken-form.ts';
import { inIdleTime } from './ui/in-idle-time.ts';

/** What of French later parts of the app need. */
export interface French {
  readonly lexicon: LexiconStore;
  /** What a voice says for a text, with the reader's own pronunciations. */
  readonly spokenForm: (text: string) => SpokenForm;
  readonly wordsOf: typeof wordsOf;
}

/**
 * The part of the composition root that is needed at the first sign of a listener: has the player speak French, with
 * the reader's own pronunciations, from now on.
 */
export function speakFrench(player: Player): French {
  const lexicon = new LexiconStore(() => localStorage);
  const inOwnWords = (text: string): SpokenForm => spokenForm(text, lexicon.lexicon);
  const learn = (): void => {
    player.learn({ spokenForm: inOwnWords, wordsOf });
    inIdleTime(readyFrench(lexicon.lexicon));
  };
  learn();
  lexicon.addEventListener('change', learn);
  return { lexicon, spokenForm: inOwnWords, wordsOf };
}
