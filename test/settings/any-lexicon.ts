import fc from 'fast-check';
import { type Lexicon, lexiconOf } from '../../src/settings/lexicon.ts';

/** Texts of anything, with more than their share of what a file or a pattern could trip over. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom('a', 'É', 'e\u0301', '=', '\\', '#', '"', "'", '’', ' ', '\n', '\u00AD', '[', '{'),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
);

/** Entries as a reader or a file may give them, good or bad. */
export const anyEntries = fc.array(fc.record({ written: anyText, spoken: anyText }), { maxLength: 30 });

/** Lexicons that can be kept. */
export const anyLexicon: fc.Arbitrary<Lexicon> = anyEntries.map(lexiconOf);
