import type { Rule } from './rule.ts';

/** « O.N.U. », « U.S.A » → O N U, U S A: letter by letter. A stop that ends the text stays. */
export const dottedAcronyms: Rule = {
  name: 'dottedAcronyms',
  pattern: /(?<![\p{L}\d.-])(?:\p{Lu}\.){2,9}(?:\p{Lu}(?![\p{L}\d.-]))?(?![\p{L}\d-])/gu,
  write({ 0: written, index, input }) {
    const last =
      written.endsWith('.') &&
      /^[\s»”")]*$/.test(input.slice(index + written.length, index + written.length + 8));
    return written.replaceAll('.', ' ').trimEnd() + (last ? '.' : '');
  },
};
