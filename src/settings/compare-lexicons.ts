import type { Lexicon, Pronunciation } from './lexicon.ts';

/** What a file would bring to a lexicon. */
export interface Comparison {
  /** Words that are new, as many as there is room for. */
  readonly added: Lexicon;
  /** Words that are pronounced otherwise in the file: the reader says which counts. */
  readonly changed: readonly { readonly ours: Pronunciation; readonly theirs: Pronunciation }[];
  /** How many are the same in both. */
  readonly sameCount: number;
  /** How many new ones there is no room for. */
  readonly beyondCount: number;
}

/** Compares a lexicon with what comes in from a file. */
export function compareLexicons(lexicon: Lexicon, incoming: Lexicon, room: number): Comparison {
  const known = new Map(lexicon.map((entry) => [entry.written, entry]));
  const fresh = incoming.filter(({ written }) => !known.has(written));
  const both = incoming.flatMap((theirs) => {
    const ours = known.get(theirs.written);
    return ours ? [{ ours, theirs }] : [];
  });
  const changed = both.filter(({ ours, theirs }) => ours.spoken !== theirs.spoken);
  const added = fresh.slice(0, room);
  return {
    added,
    changed,
    sameCount: both.length - changed.length,
    beyondCount: fresh.length - added.length,
  };
}
