import type { Rule } from './rule.ts';

/** « O.N.U. », « U.S.A » → O N U, U S A: letter by letter. */
export const dottedAcronyms: Rule = {
  name: 'dottedAcronyms',
  pattern: /(?<![\p{L}\d.-])(?:\p{Lu}\.){2,9}(?:\p{Lu}(?![\p{L}\d.-]))?(?![\p{L}\d-])/gu,
  write: ([written]) => written.replaceAll('.', ' ').trimEnd(),
};
