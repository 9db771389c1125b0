import type { Span } from '../../src/text/article.ts';

/** A sentence of a treebank with its tokens: where each starts and ends, and its part of speech. */
export interface TokenisedText {
  readonly text: string;
  readonly tokens: readonly (readonly [start: number, end: number, partOfSpeech: string])[];
}

export type Indivisible = 'number' | 'elision' | 'hyphen';

const READABLE = /[\p{L}\p{N}]/u;
const ELIDED = /['’]$/;

/**
 * What must be shown as one word: a token with a digit, a token that ends with an apostrophe together with the word
 * attached to it, and a token with a hyphen inside, or attached to the one that begins with a hyphen (`dit` and `-elle`).
 */
export function indivisiblesIn({ text, tokens }: TokenisedText): (Span & { readonly kind: Indivisible })[] {
  return tokens.flatMap(([start, end, partOfSpeech], index) => {
    if (partOfSpeech === 'PUNCT') return [];
    const token = text.slice(start, end);
    const [nextStart, nextEnd, nextPart] = tokens[index + 1] ?? [-1, -1, ''];
    const attached = nextStart === end && nextPart !== 'PUNCT';
    const found: (Span & { kind: Indivisible })[] = [];
    if (/\d/.test(token)) found.push({ start, end, kind: 'number' });
    if (ELIDED.test(token)) found.push({ start, end: attached ? nextEnd : end, kind: 'elision' });
    if (/\S[-‑]\S/.test(token)) found.push({ start, end, kind: 'hyphen' });
    if (attached && /^[-‑]\p{L}/u.test(text.slice(nextStart, nextEnd)))
      found.push({ start, end: nextEnd, kind: 'hyphen' });
    return found;
  });
}

/** The spans that show two words as one: a space inside, and no number that it could belong to. */
export function runTogether(text: string, words: readonly Span[]): Span[] {
  return words.filter(({ start, end }) => {
    const word = text.slice(start, end);
    return /\s/.test(word) && !/\d/.test(word);
  });
}

/** The tokens with a letter or a digit of which nothing is shown. */
export function unshown({ text, tokens }: TokenisedText, words: readonly Span[]): Span[] {
  return tokens
    .map(([start, end]) => ({ start, end }))
    .filter(({ start, end }) => READABLE.test(text.slice(start, end)))
    .filter((token) => !words.some(({ start, end }) => start < token.end && token.start < end));
}
