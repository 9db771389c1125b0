import { prose } from './prose.ts';

/** A small article of two paragraphs, with three sentences and two. */
export const RAIN = prose(
  'Il pleut. La rue est vide. On attend le bus.',
  'Le bus arrive enfin. Tout le monde monte.',
);
