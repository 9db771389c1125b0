import { LexiconStore } from './settings/lexicon-store.ts';
import type { Player } from './speech/player.ts';
import { readyFrench, spokenForm, wordsOf } from './text/french.ts';
import { inIdleTime } from './ui/in-idle-time.ts';

/** What of French later parts of the app need. */
export interface French {
  readonly lexicon: LexiconStore;
  readonly wordsOf: typeof wordsOf;
}

/**
 * The part of the composition root that is needed at the first sign of a listener: has the player speak French, with
 * the reader's own pronunciations, from now on.
 */
export function speakFrench(player: Player): French {
  const lexicon = new LexiconStore(() => localStorage);
  const learn = (): void => {
    const { lexicon: own } = lexicon;
    player.learn({ spokenForm: (text) => spokenForm(text, own), wordsOf });
    inIdleTime(readyFrench(own));
  };
  learn();
  lexicon.addEventListener('change', learn);
  return { lexicon, wordsOf };
}
