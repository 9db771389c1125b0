import { hasVowel } from './alphabet.ts';
import { SOUNDED_ENT, VERBS_IN_MENT } from './third-person-stems.ts';

/**
 * True for a verb in the third person plural, whose -ent is not heard ("ils parlent"), judged by its letters
 * alone. Where a word can be both ("le couvent", "elles couvent"), the one that is read more often wins.
 */
export function isThirdPersonPlural(word: string): boolean {
  if (!word.endsWith('ent')) return false;
  const stem = word.slice(0, -3);
  // cent, lent, vent
  if (!hasVowel(stem)) return false;
  // parlaient, voient, fuient, créent
  if (/[aou]i$|é$/.test(stem)) return true;
  return stem.endsWith('m') ? VERBS_IN_MENT.test(stem) : !SOUNDED_ENT.test(stem);
}
