import { silentLettersOf, syllablesOf } from './syllables.ts';
import { wordsOf } from './words.ts';

/**
 * What a voice says to say a text syllable by syllable: « canard » → « ca, nard ». Each is said as it is written, as
 * French voices leave the letters out that end a word unheard; but of the « ent » of « parlent » they would make « an ».
 */
export function bySyllables(text: string): string {
  return wordsOf(text)
    .map(({ start, end }) => {
      const word = text.slice(start, end);
      const last = silentLettersOf(word).at(-1);
      const isVerb = last?.end === word.length && /ent$/i.test(word.slice(last.start));
      const said = isVerb ? word.slice(0, -2) : word;
      return syllablesOf(word)
        .map((syllable) => said.slice(syllable.start, syllable.end))
        .join(', ');
    })
    .join(', ');
}
