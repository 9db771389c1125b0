import { silentConsonantsAtEnd } from './final-consonants.ts';
import { endsInSilentS } from './final-s.ts';
import { isThirdPersonPlural } from './third-person.ts';

/** Longer than any word of the closed lists; only so much of a word's end is looked at. */
const LONGEST = 32;

/** Words no rule below is right for: "es" and "est" write one vowel, and "gars" says only its beginning. */
const KNOWN: ReadonlyMap<string, number> = new Map([
  ['es', 0],
  ['est', 0],
  ['gars', 2],
  ['pouls', 2],
  ['œufs', 2],
  ['bœufs', 2],
  ['legs', 2],
]);

/** Without another vowel an e is heard ("le", "que"), and writes one with its s ("les"); initials have no ending. */
const NO_OTHER_VOWEL = /^(?:qu|[b-df-hj-np-tv-xzç])*(?:es?)?$/;

/** How many letters at the end of a word are not heard: 1 in "ville", 2 in "temps", 3 in "parlent". */
export function silentEndingLength(wholeWord: string): number {
  const word = wholeWord.slice(-LONGEST);
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  if (NO_OTHER_VOWEL.test(word)) return 0;
  if (isThirdPersonPlural(word)) return 3;
  const plural = endsInSilentS(word) ? 1 : 0;
  const singular = word.slice(0, word.length - plural);
  return plural + (singular.endsWith('e') ? 1 : silentConsonantsAtEnd(singular));
}
