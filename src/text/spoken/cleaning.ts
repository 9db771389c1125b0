import type { Rule } from './rule.ts';

const alike: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  º: '°',
  ᵒ: '°',
  ᵃ: 'a',
  ᵈ: 'd',
  ᵉ: 'e',
  ᵍ: 'g',
  ʰ: 'h',
  ˡ: 'l',
  ᵐ: 'm',
  ⁿ: 'n',
  ʳ: 'r',
  ˢ: 's',
  ᵗ: 't',
};

/**
 * Special spaces as spaces, raised letters as letters (« Mᵐᵉ », « XIXᵉ »), so that each rule knows one spelling.
 * The text keeps its length: every offset stays where it was.
 */
export function plainCharacters(text: string): string {
  return text
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u2010\u2011ºᵒᵃᵈᵉᵍʰˡᵐⁿʳˢᵗ]/g, (character) => alike[character] ?? character);
}

/** Soft hyphens, zero-width and control characters, halves of a surrogate pair: nothing to say. */
export const invisible: Rule = {
  name: 'invisible',
  cleans: true,
  pattern: /[\p{Cs}\p{Cf}]|(?!\s)\p{Cc}/gu,
  write: () => '',
};

/** An emoji is seen, not said: « Bravo 👏 ! » → « Bravo ! ». */
export const emoji: Rule = {
  name: 'emoji',
  cleans: true,
  pattern:
    / ?(?:[\p{Emoji_Presentation}\u{1F000}-\u{1FAFF}]|\uFE0E|\uFE0F|\u20E3|[\u2190-\u2BFF\u3030\u303D\u3297\u3299©®™](?=\uFE0F))+/gu,
  write: ({ 0: { length }, index, input }) =>
    index > 0 && /[^\s.,;:!?…)»]/.test(input.charAt(index + length)) ? ' ' : '',
};

/** « e » and a combining accent → « é ». A pile of marks is no French, and slow to put in order. */
export const composed: Rule = {
  name: 'composed',
  cleans: true,
  pattern: /\P{M}\p{M}{1,9}(?!\p{M})/gu,
  write: ([letter]) => letter.normalize('NFC'),
};

/** « en 1995[2] », « selon l’étude¹ »: the mark of a note is for the eye. */
export const footnoteMarks: Rule = {
  name: 'footnoteMarks',
  cleans: true,
  // What stands before is asked last: asked first, it would be at every letter.
  pattern:
    /\[(?<=\S ?\[)(?:(?:\d{1,3}|note \d{1,3}|réf\. nécessaire)\](?:\[(?=\d))?){1,9}(?<=\])(?![\p{L}\d\]])|[¹²³⁴-⁹⁰](?<=(?:\p{L}{3}|[»”)]).)[¹²³⁴-⁹⁰]{0,2}(?![\p{L}\d])/gu,
  write: () => '',
};
