import { keepOnDemand } from './pwa/keep-on-demand.ts';
import type { French } from './speak-french.ts';
import type { PlayerSnapshot } from './speech/player-snapshot.ts';
import type { Place } from './speech/place.ts';
import { bySyllables } from './text/by-syllables.ts';
import type { ArticleOnPage } from './ui/article-on-page.ts';
import type { Pronouncer } from './ui/lexicon/pronouncer.ts';
import type { Spot } from './ui/lexicon/spot.ts';
import { WordDialog } from './ui/reading/word-dialog.ts';

keepOnDemand('reading');

/** How slowly syllables are said, as a multiple of the voice's normal speed. */
const SLOW = 0.5;

/** What it takes to find a word and to have it said. */
export interface WordParts {
  readonly french: () => Promise<French>;
  /** Has the voice say a text as it stands, while the reading rests at its place. */
  readonly say: (text: string, speed: number) => void;
  /** Ends what `say` began. */
  readonly hush: () => void;
  readonly pronouncer: Pronouncer;
}

/** Where a word may be meant that nobody points at. */
export interface AtHand {
  readonly page: ArticleOnPage | undefined;
  readonly snapshot: PlayerSnapshot;
  /** What is selected, or the first line in view. */
  readonly inView: Place | undefined;
}

/** Opens a word, and has it said. */
export async function hearWord(spot: Spot, { french, say, hush, pronouncer }: WordParts): Promise<void> {
  const { spokenForm } = await french();
  const dialog = document.querySelector('word-dialog') ?? new WordDialog();
  dialog.saying = {
    whole: (word) => say(spokenForm(word).spoken, 1),
    slowly: (word) => say(bySyllables(spokenForm(word).spoken), SLOW),
    hush,
    pronounce: (word) => void pronouncer.open(word),
  };
  // To move it while it is open would take it from above the page.
  if (!dialog.isConnected) document.body.append(dialog);
  await dialog.show(spot);
}

/** The same for the word that is selected; else for the one that was heard last, or for the first in view. */
export async function hearWordAtHand({ page, snapshot, inView }: AtHand, parts: WordParts): Promise<void> {
  const { word, place } = snapshot;
  const isSelected = getSelection()?.isCollapsed === false;
  const at = word && !isSelected ? { paragraph: place.paragraph, offset: word.start } : inView;
  const text = at && page?.elementOf(at.paragraph)?.textContent;
  if (!text) return;
  // Between two words the next one is meant.
  const offsets = [0, 1, 2].map((further) => at.offset + further);
  const spot = await parts.pronouncer.wordAt(text, offsets);
  if (spot) await hearWord(spot, parts);
}
