import { bindingOf } from './abbreviations.ts';
import { isBlank, isDigit, isLetter, isLower, isOneOf } from './characters.ts';
import { opensClearly } from './clear-opening.ts';

const LONGEST_ABBREVIATION = 16;
const LONGEST_CONTEXT = 8;

/** `J`, `J.-L`, `H.G.W`, `S.A`. */
const INITIALS = /^\p{Lu}(?:[.‑-]{1,2}\p{Lu})*$/u;

/** « av. J.-C. » may end a sentence, whereas « J.-C. » alone is somebody's initials. */
const BEFORE_CHRIST = /(?:av|apr)(?:ant|ès|\.)?[ \u00a0\u202f]*$/;
const CHRIST = /^J\.?[-‑]C$/;

/** « p. ex. », « par ex. »: « ex. » alone is a word, or an example with its number. */
const FOR = /(?<!\p{L})p(?:ar|\.)[ \u00a0\u202f]*$/iu;

/** Digits, a roman numeral, or a code such as `L. 123`. */
const NUMBER = /\d|[IVXLCDM]+(?![\p{L}'’])|\p{Lu}\.?[ \u00a0\u202f]?\d/uy;

/** The letters, dots and hyphens before the dot at `dot`: `Dr`, `J.-C`, `c.-à-d`; empty when too long for any. */
function wordBefore(text: string, dot: number): string {
  let start = dot;
  for (; start > 0; start--) {
    const char = text.charAt(start - 1);
    if (!isLetter(char) && !isOneOf(char, '.-‑')) break;
    if (dot - start >= LONGEST_ABBREVIATION) return '';
  }
  return isDigit(text.charAt(start - 1)) ? '' : text.slice(start, dot).replace(/^[-‑.]+/, '');
}

function numberStandsBefore(text: string, at: number): boolean {
  let index = at - 1;
  while (isBlank(text.charAt(index))) index--;
  return isDigit(text.charAt(index));
}

function numberStandsAt(text: string, at: number): boolean {
  NUMBER.lastIndex = at;
  return NUMBER.test(text);
}

/** True when the dot at `dot` is an abbreviation's, and what it must be followed by stands at `next`. */
export function endsAbbreviation(text: string, dot: number, next: number): boolean {
  const word = wordBefore(text, dot);
  const start = dot - word.length;
  const binding = bindingOf(word);
  // « 12 mm. » is a length, « mm. Ba et Sy » are two gentlemen.
  if (binding === 'name') return !isLower(word.charAt(0)) || !numberStandsBefore(text, start);
  if (binding === 'number' && numberStandsAt(text, next)) return true;
  const isReference =
    binding === 'reference' ||
    (word === 'ex' && FOR.test(text.slice(Math.max(0, start - LONGEST_CONTEXT), start)));
  return isReference && !opensClearly(text, next);
}

/**
 * True when the dot at `dot` is that of an initial or a dotted acronym, held to the capital at `next`: J. Morel,
 * H.G.W. Morel. A sentence that clearly opens there is let go: « la C.G.T. Elle refuse ».
 */
export function endsInitials(text: string, dot: number, next: number): boolean {
  const word = wordBefore(text, dot);
  if (!INITIALS.test(word)) return false;
  const start = dot - word.length;
  const isDate =
    CHRIST.test(word) && BEFORE_CHRIST.test(text.slice(Math.max(0, start - LONGEST_CONTEXT), start));
  return !isDate && !opensClearly(text, next);
}
