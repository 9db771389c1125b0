/** The letters of French in lower case, for use inside a character class. */
export const LETTERS = 'a-zàâäéèêëîïôöùûüÿçœæ';

/** The vowels among them. */
export const VOWELS = 'aàâäeéèêëiîïoôöuùûüyÿœæ';

/** Stands in a respelled word for a vowel letter that is written and not heard, as the last e of "rue". */
export const MUTE = 'E';

/** Stands in a respelled word for a vowel letter that only serves the consonant before it, as the u of "que". */
export const SERVANT = 'Q';

/** Where a word starts, by itself or after an elided one: "oignon", "l’oignon". For use in a look-behind. */
export const START = '(?:^|’)';

const HEARD = new RegExp(`[${VOWELS}]`);

/** True where a respelled word has a vowel that is heard. */
export function hasVowel(respelled: string): boolean {
  return HEARD.test(respelled);
}
