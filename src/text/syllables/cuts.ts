import { hasVowel, LETTERS } from './alphabet.ts';
import { respell } from './spelling.ts';
import { cutsInPart } from './part-cuts.ts';

/** What stands between hyphens, digits, spaces; an elided word is part of the next. */
const PART = new RegExp(`[${LETTERS}’]+`, 'g');

/** Where the letters of a word are cut into syllables: offsets in them, in order, its ends not included. */
export function cutsIn(letters: string): number[] {
  const cuts: number[] = [];
  let isFirst = true;
  let waiting: number | undefined;
  for (const { 0: part, index } of letters.matchAll(PART)) {
    const respelled = respell(part);
    // The t of "a-t-il" is no syllable: it goes with the next part that is, or with the last one.
    waiting ??= index;
    if (!hasVowel(respelled)) continue;
    if (!isFirst) cuts.push(waiting);
    isFirst = false;
    waiting = undefined;
    for (const cut of cutsInPart(respelled)) cuts.push(index + cut);
  }
  return cuts;
}
