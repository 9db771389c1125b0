import type { Rule } from './rule.ts';

const words: Readonly<Record<string, string>> = {
  '&': 'et',
  '<': 'inférieur à',
  '>': 'supérieur à',
  '≤': 'inférieur ou égal à',
  '≥': 'supérieur ou égal à',
  '=': 'égale',
  '+': 'plus',
  '±': 'plus ou moins',
  '×': 'fois',
  '÷': 'divisé par',
  '≈': 'environ',
  '%': 'pour cent',
  '€': 'euros',
};

/** « R&D », « p < 0,05 », « 2 + 2 = 4 » → R et D, p inférieur à…; some voices stop dead at & < >. */
export const signs: Rule = {
  name: 'signs',
  pattern: /[&<>≤≥±×÷≈€]|(?<=^|[\s(])[=+%](?=[\s)]|$)/gu,
  write({ 0: sign, index, input }) {
    const before = index > 0 && /\S/.test(input.charAt(index - 1)) ? ' ' : '';
    const after = /\S/.test(input.charAt(index + 1)) ? ' ' : '';
    return `${before}${words[sign] ?? sign}${after}`;
  },
};

/** « il vint – enfin – et parla » → a comma's pause. A dash that opens a line of dialogue stays. */
export const dashes: Rule = {
  name: 'dashes',
  pattern: /(?<=[^\s–—-]) [–—] (?=[^\s–—-]|-\d)/gu,
  // A stop before it makes the pause already.
  write: ({ index, input }) => (/[.,;:!?…]/.test(input.charAt(index - 1)) ? ' ' : ', '),
};
