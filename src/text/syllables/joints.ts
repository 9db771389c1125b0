import { START, VOWELS } from './alphabet.ts';

const JOINT = new RegExp(
  [
    // inter|urbain, hyper|actif, mal|entendu, sub|stance
    `(?<=${START}(?:hyp|int|sup)er)(?=[${VOWELS}])`,
    `(?<=${START}mal)(?=en[ct])|(?<=${START}sub)(?=st)`,
    // micro|scope, cata|strophe, atmo|sphère, hélico|ptère, para|psychique; not captèrent
    '(?<=.[aeéio])(?=scop(?!h)|stroph|sph[éè]r|pt[éè]r(?!ent)|psy)',
  ].join('|'),
  'g',
);

/**
 * Where the elements of a learned word meet, and its syllables with them, whatever their consonants would ask.
 * Offsets in a respelled word. Everyday prefixes are not among them: they are said as one with the word
 * ("dé-sor-don-né", "i-nu-ti-le").
 */
export function jointsIn(respelled: string): ReadonlySet<number> {
  return new Set(Array.from(respelled.matchAll(JOINT), ({ index }) => index));
}
