import type { Rule } from './rule.ts';

/** « O.N.U. », « U.S.A » → O N U, U S A: letter by letter. */
export const dottedAcronyms: Rule = {
  name: 'dottedAcronyms',
  pattern:
    /(?<![A-Za-zÀ-ɏ\d.-])(?:[A-ZÀ-ÞŒŠŸŽ]\.){2,9}(?:[A-ZÀ-ÞŒŠŸŽ](?![A-Za-zÀ-ɏ\d.-]))?(?![A-Za-zÀ-ɏ\d-])/gu,
  write: ([written]) => written.replaceAll('.', ' ').trimEnd(),
};
