/**
 * Consonants that begin a syllable together, else one alone: ta-bleau, a-thlè-te, ma-gni-fi-que, Sten-dhal.
 * A servant letter stays with its consonant, and an elided word with what it leans on: l’hom-me, au-jour-d’hui.
 */
const ONSET = /(?:[bcfgkpv]l|[bcdfgkptv]r|[cpst]h[lr]?|[gkr]h|(?<=[^])dh|gn|[^])Q?(?:’h?)?$/;

/**
 * Where a syllable ends in the consonants between two vowels: how many of them it keeps.
 * `undefined` for x alone, which sounds as two consonants (k and s in "taxi"): the border is inside it.
 */
export function codaLength(consonants: string): number | undefined {
  return consonants === 'x' ? undefined : (ONSET.exec(consonants)?.index ?? 0);
}
