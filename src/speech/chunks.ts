import type { Paragraph, Span } from '../text/article.ts';
import { sentencesOf } from '../text/sentences.ts';
import { remember } from './remember.ts';

/**
 * The longest text given to a voice at once, in UTF-16 code units. Remote voices fall silent after
 * 14 s without a word, and 200 characters take about 13 s at speed 1.
 */
const LONGEST_CHUNK = 200;

/** The sentences of a paragraph. */
export const sentencesIn = remember(({ text }: Paragraph): readonly Span[] => sentencesOf(text));

/**
 * What the voice is given of a paragraph, one after the other: its sentences, an over-long one in
 * parts cut at punctuation or at a space. A stretch without a letter or a digit is left out: an
 * empty utterance kills speech in Chromium on Linux until the system restarts.
 */
export const chunksIn = remember((paragraph: Paragraph): readonly Span[] =>
  sentencesIn(paragraph).flatMap((sentence) => parts(paragraph.text, sentence)),
);

function parts(text: string, sentence: Span): Span[] {
  const cut: Span[] = [];
  let start = sentence.start;
  while (sentence.end - start > LONGEST_CHUNK) {
    const end = start + cutIn(text.slice(start, start + LONGEST_CHUNK));
    cut.push({ start, end });
    start = end;
  }
  cut.push({ start, end: sentence.end });
  return cut.filter((span) => isSpeakable(text.slice(span.start, span.end)));
}

/** Where to cut a stretch: after its last punctuation that leaves a third of it, else after its last space. */
function cutIn(stretch: string): number {
  const punctuation = Array.from(stretch.matchAll(/[,;:–—]\s+/g)).at(-1);
  const afterPunctuation = punctuation ? punctuation.index + punctuation[0].length : 0;
  if (afterPunctuation > stretch.length / 3) return afterPunctuation;
  const afterSpace = 1 + stretch.lastIndexOf(' ');
  if (afterSpace > 1) return afterSpace;
  return endsInsidePair(stretch) ? stretch.length - 1 : stretch.length;
}

function endsInsidePair(stretch: string): boolean {
  return /[\uD800-\uDBFF]$/.test(stretch);
}

/** True for a text that has something to say: a letter or a digit. */
export function isSpeakable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
