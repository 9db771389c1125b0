import type { LexiconStore } from '../../settings/lexicon-store.ts';
import type { Span } from '../../text/article.ts';
import type { PronounceDialog } from './pronounce-dialog.ts';
import { type Spot, spotOf } from './spot.ts';

/** What is needed to find a word and to pronounce it otherwise. */
export interface PronouncerParts {
  /** Gives what of French is loaded late. */
  readonly french: () => Promise<{
    readonly lexicon: LexiconStore;
    readonly wordsOf: (text: string) => readonly Span[];
  }>;
  /** Has the voice say a text as it stands, while the reading rests at its place. */
  readonly say: (text: string) => void;
  /** Ends what `say` began. */
  readonly hush: () => void;
}

/** Finds the word that the reader means, and opens the dialog for it, which is loaded then. */
export class Pronouncer {
  readonly #parts: PronouncerParts;
  #dialog: PronounceDialog | undefined;

  constructor(parts: PronouncerParts) {
    this.#parts = parts;
  }

  /** The word of a paragraph around the first of some offsets that is in one. */
  async wordAt(text: string, offsets: readonly number[]): Promise<Spot | undefined> {
    const { wordsOf } = await this.#parts.french();
    const words = offsets.length > 0 ? wordsOf(text) : [];
    const around = offsets.map((at) => words.find(({ start, end }) => start <= at && at < end));
    const word = around.find((each) => each !== undefined);
    return word && spotOf(text, word);
  }

  /** Opens the dialog for a word. */
  readonly open = async (spot: Spot): Promise<void> => {
    const [{ PronounceDialog }, { lexicon }] = await Promise.all([
      import('./pronounce-dialog.ts'),
      this.#parts.french(),
    ]);
    this.#dialog ??= new PronounceDialog();
    const { say, hush } = this.#parts;
    Object.assign(this.#dialog, { lexicon, say, hush });
    document.body.append(this.#dialog);
    await this.#dialog.show(spot);
  };
}
