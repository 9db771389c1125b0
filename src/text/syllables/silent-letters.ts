import { LETTERS, MUTE } from './alphabet.ts';
import { silentEndingLength } from './silent-ending.ts';
import { silentInside } from './silent-inside.ts';
import { respell } from './spelling.ts';

/** A word that has an ending of its own: "lorsqu’elle" holds two, and so does "peut-être". */
const WORD = new RegExp(`[${LETTERS}]+`, 'g');

const MUTES = new RegExp(MUTE, 'g');

/** A hyphen and a word that begins with a vowel. */
const LINKED = /^-(?:[aàâeéèêiîoôuy]|hi)/;

/** Which letters of a word are not heard: offsets in its letters. */
export function silentLettersIn(letters: string): ReadonlySet<number> {
  const silent = new Set<number>();
  for (const { 0: word, index } of letters.matchAll(WORD)) {
    const after = index + word.length;
    for (const at of silentInside(word)) silent.add(index + at);
    for (const { index: at } of respell(word).matchAll(MUTES)) silent.add(index + at);
    // An elided word has lost its end; in "peut-être" and "dit-il" the last consonant is heard.
    if (letters[after] === '’') continue;
    const heard = LINKED.test(letters.slice(after, after + 3)) && !word.endsWith('e') ? 1 : 0;
    for (let at = after - silentEndingLength(word); at < after - heard; at++) silent.add(at);
  }
  return silent;
}
