import { breath } from '../breath.ts';
import type { Article, Paragraph } from '../text/article.ts';

/** What a list of articles shows of each: kept apart from the text, so that a long list is there at once. */
export interface ArticleSummary extends Omit<Article, 'paragraphs'> {
  /** When it was taken in, in ms since 1970. */
  readonly added: number;
  /** How long the text is, in UTF-16 code units. */
  readonly characters: number;
  readonly words: number;
  /** How many paragraphs the text has. */
  readonly paragraphs: number;
  readonly tags: readonly string[];
  readonly archived: boolean;
  /** What share of the characters was heard, from 0 to 1. */
  readonly heard: number;
  /** When it was last heard to its end, in ms since 1970; null when it never was. */
  readonly finished: number | null;
}

/**
 * The summary of an article that is new here.
 * @param added In ms since 1970.
 * @param words How many it has, where they were counted before.
 */
export function summaryOf(
  { paragraphs, ...about }: Article,
  added: number,
  words = paragraphs.reduce((sum, { text }) => sum + wordCount(text), 0),
): ArticleSummary {
  return {
    ...about,
    added,
    characters: paragraphs.reduce((sum, { text }) => sum + text.length, 0),
    words,
    paragraphs: paragraphs.length,
    tags: [],
    archived: false,
    heard: 0,
    finished: null,
  };
}

/** Counts the words of a text of any length, and gives the page its turn in between. */
export async function wordsIn(paragraphs: readonly Paragraph[]): Promise<number> {
  const pause = breath();
  let words = 0;
  for (const { text } of paragraphs) {
    words += wordCount(text);
    await pause();
  }
  return words;
}

/** As a word processor counts: good enough for a list, and quick enough for a book. */
function wordCount(text: string): number {
  return text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
