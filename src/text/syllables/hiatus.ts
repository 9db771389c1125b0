import { VOWELS } from './alphabet.ts';

/** A consonant and l or r said in one breath: after them i, u and ou are vowels, not glides. */
const CLUSTER = '[bcdfghkptv][lr]';

const RULES = [
  // thé|âtre, cré|er, ré|unir
  `(?<=é)(?=[${VOWELS}])`,
  // na|ïf, No|ël, ou|ïe; not ambiguïté
  `(?<=[${VOWELS}])(?<!gu)(?=[ïëü])`,
  // a|éroport, a|orte, gra|al, ca|outchouc, ma|estro
  '(?<=a)(?=[éèêaàâoô]|e[ls])',
  // po|ète, o|asis; not poêle, not coach, goal, board
  '(?<=o)(?=[éèàâ]|a(?!ch|st|rd|ls?$))',
  // co|exister, co|opérer
  '(?<=^co)(?=e[fnrx]|o[pr])',
  // cri|er, ou|vri|ère, embry|on
  `(?<=${CLUSTER}[iy])(?=[${VOWELS}])`,
  // cru|el, influ|ence; not fruit
  `(?<=${CLUSTER}u)(?=[aàâeéèêoô])`,
  // clou|er, éblou|ir; not brouillard
  `(?<=${CLUSTER}ou)(?=[aàâeéèêoô]|i(?!l))`,
  // bleu|âtre, bleu|et
  '(?<=[ae]u)(?=[aàâéèêoô]|et)',
  // étudi|ions, vacu|um
  '(?<=i)(?=ions|iez)|(?<=u)(?=u)',
];

/**
 * Source of a pattern that holds where two vowels that touch in a respelled word are two sounds, so that
 * a syllable ends between them. Elsewhere they are one sound (eau, ou), or a glide and a vowel (lion, nuage).
 */
export const HIATUS = `(?:${RULES.join('|')})`;
