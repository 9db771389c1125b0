import { isCapitalAt, isDigitAt, isLetterAt, readableAt } from './characters.ts';

const JOINTS = "'’-‐‑/&@_°·•";
const NUMBER_JOINTS = ',:';

/** `élève(s)`, `étudiant(e)s`. */
const OPTIONAL_ENDING = /\(\p{L}{1,4}\)/uy;

/** True when the character before `end` stands alone: the `U` of `U.S.A`, the `J` of `J.-C`. */
function isSingleLetterBefore(text: string, end: number): boolean {
  return isLetterAt(text, end - 1) && readableAt(text, end - 2) === 0;
}

/** `site.fr`, `3.14`, `liste.PDF`, `U.S.A`, `J.-C`; but `fini.Puis` is two words. */
function dotJoint(text: string, end: number): number {
  if (isSingleLetterBefore(text, end)) {
    if (isLetterAt(text, end + 2) && '-‑'.includes(text.charAt(end + 1))) return 2;
    return readableAt(text, end + 1) > 0 ? 1 : 0;
  }
  const opensSentence = isCapitalAt(text, end + 1) && !isCapitalAt(text, end + 2);
  return readableAt(text, end + 1) > 0 && !opensSentence ? 1 : 0;
}

/**
 * The length of what joins the word that ends at `end` to a next part: 0 when the word stops there.
 *
 * l’ami, peut-être, a-t-il, 1939–1945, 1 234,5, 8:30, km/h, R&D, étudiant·e·s, prenom.nom@site.fr
 */
export function jointAt(text: string, end: number): number {
  const joint = text.charAt(end);
  if (joint === '.') return dotJoint(text, end);
  if (joint === '(') {
    OPTIONAL_ENDING.lastIndex = end;
    return OPTIONAL_ENDING.test(text) ? OPTIONAL_ENDING.lastIndex - end : 0;
  }
  if (readableAt(text, end + 1) === 0) return 0;
  if (JOINTS.includes(joint)) return 1;
  if (joint === '–') return isDigitAt(text, end + 1) || isCapitalAt(text, end + 1) ? 1 : 0;
  return NUMBER_JOINTS.includes(joint) && isDigitAt(text, end - 1) && isDigitAt(text, end + 1) ? 1 : 0;
}
