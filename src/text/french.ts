import { allRules } from './spoken/rules.ts';
import { type Lexicon, spokenForm } from './spoken-form.ts';

// What is needed of French once the voice speaks: loaded after the page can be read.
export { spokenForm } from './spoken-form.ts';
export { wordsOf } from './words.ts';

/** A text that no rule can dismiss without having made its pattern ready. */
const SAMPLE = 'Le 1er mai, M. Ba a vu 2 km. ';

/**
 * Makes French ready, a step at each `next`: a browser takes some ms over each pattern when it is first
 * used, and the first word should not wait for all of them.
 *
 * `lexicon`: the one that will come with the texts; hundreds of entries take as long as the rules.
 */
export function* readyFrench(lexicon: Lexicon): Generator<void, void> {
  for (const rule of allRules) {
    // That of a rule of many words is made now.
    const { pattern } = rule;
    yield;
    pattern.test(SAMPLE);
    pattern.lastIndex = 0;
    yield;
  }
  spokenForm(SAMPLE, lexicon);
}
