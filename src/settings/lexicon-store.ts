import { whenKeptElsewhere } from './kept.ts';
import { KEY, keepLexicon, readLexicon } from './kept-lexicon.ts';
import { type Lexicon, lexiconOf, type Pronunciation, tidied } from './lexicon.ts';
import { MOST } from './lexicon-limits.ts';

/** The lexicon has changed. */
class LexiconChangeEvent extends Event {
  static readonly type = 'change';
  constructor() {
    super(LexiconChangeEvent.type);
  }
}

type Edit = (lexicon: Lexicon) => readonly Pronunciation[];

/** How the reader wants words pronounced: kept on this device at every change, and the same in every tab. */
export class LexiconStore extends EventTarget {
  readonly #storage: () => Storage;
  /** What the device would not keep. It is made again on what is kept, so that no tab undoes what another has done. */
  #unkept: readonly Edit[] = [];
  #lexicon: Lexicon;
  #removed: Pronunciation | undefined;

  /** @param storage Gives where it is kept; it may throw, where storage is refused. */
  constructor(storage: () => Storage) {
    super();
    this.#storage = storage;
    this.#lexicon = readLexicon(storage);
    whenKeptElsewhere(KEY, () => this.#show(this.#edited()));
  }

  /** A new list after each change; one that was given never changes. */
  get lexicon(): Lexicon {
    return this.#lexicon;
  }

  /** False once the device would not keep a change: it then lasts as long as the page. */
  get isKept(): boolean {
    return this.#unkept.length === 0;
  }

  /** How many more entries there can be. */
  get room(): number {
    return MOST - this.#lexicon.length;
  }

  /** The entry that was removed last, until the next change. */
  get removed(): Pronunciation | undefined {
    return this.#removed;
  }

  find(written: string): Pronunciation | undefined {
    const sought = tidied({ written, spoken: '' }).written;
    return this.#lexicon.find((entry) => entry.written === sought);
  }

  /**
   * Adds entries; one for a word that is there takes its place.
   * @param instead The word whose entry goes away, where an entry is given another word.
   */
  put(entries: readonly Pronunciation[], instead?: string): void {
    this.#change((lexicon) => [...without(lexicon, instead), ...entries]);
  }

  /** Removes the entry of a word. */
  remove(written: string): void {
    this.#change((lexicon) => without(lexicon, written), this.find(written));
  }

  /** Puts the entry back that was removed last. */
  restore(): void {
    if (this.#removed) this.put([this.#removed]);
  }

  #change(edit: Edit, removed?: Pronunciation): void {
    this.#unkept = [...this.#unkept, edit];
    this.#removed = removed;
    const lexicon = this.#edited();
    if (keepLexicon(this.#storage, lexicon)) this.#unkept = [];
    this.#show(lexicon);
  }

  #edited(): Lexicon {
    return this.#unkept.reduce((lexicon, edit) => lexiconOf(edit(lexicon)), readLexicon(this.#storage));
  }

  #show(lexicon: Lexicon): void {
    this.#lexicon = lexicon;
    this.dispatchEvent(new LexiconChangeEvent());
  }
}

function without(lexicon: Lexicon, written: string | undefined): Lexicon {
  return lexicon.filter((entry) => entry.written !== written);
}
