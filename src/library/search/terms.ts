import { stem } from './stem.ts';

/** The longest word that is told apart, in letters: what is longer is an address or a key. */
const LONGEST = 40;

/** What French elides before a vowel: « l’ami », « qu’il », « jusqu’ici ». */
const ELIDED = new Set(['c', 'd', 'j', 'l', 'm', 'n', 's', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']);

/**
 * The words of a text as they are looked up, in their order: in small letters, without accents, ligatures opened, without
 * what is elided and without the endings of number and gender. « L’œuvre d’Ésope » is « oeuvr », « esope ».
 */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const word of plainText(text).match(/[\p{L}\p{N}]+['’]?/gu) ?? []) {
    const isBeforeApostrophe = word.endsWith('’') || word.endsWith("'");
    const whole = isBeforeApostrophe ? word.slice(0, -1) : word;
    if (!(isBeforeApostrophe && ELIDED.has(whole))) terms.push(stem(whole.slice(0, LONGEST)));
  }
  return terms;
}

function plainText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}
