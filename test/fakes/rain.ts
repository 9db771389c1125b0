import type { Paragraph } from '../../src/text/article.ts';

/** A small article of two paragraphs, with three sentences and two. */
export const RAIN: readonly Paragraph[] = [
  { kind: 'paragraph', text: 'Il pleut. La rue est vide. On attend le bus.' },
  { kind: 'paragraph', text: 'Le bus arrive enfin. Tout le monde monte.' },
];
