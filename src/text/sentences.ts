import type { Paragraph, Sentenced, Span } from './article.ts';
import { endsSentence } from './sentences/ends-sentence.ts';
import { readPause } from './sentences/pause.ts';

/**
 * The scanner is its own rather than repairs on `Intl.Segmenter`: browsers ship different versions of its rules, it
 * knows no French abbreviation, and in some engines its time grows with the square of the text.
 */
const PAUSE = /[.!?…‥؟۔。！？\n\r\v\f\u0085\u2028\u2029]/g;
const READABLE = /[\p{L}\p{N}]/gu;

/** The index of the first letter or digit from `from` on; the length of the text when there is none. */
function nextReadable(text: string, from: number): number {
  READABLE.lastIndex = from;
  return READABLE.exec(text)?.index ?? text.length;
}

/**
 * The sentences of a text, in order, as UTF-16 spans. Together they cover the whole text: the space after a sentence
 * belongs to it. Each holds a letter or a digit, if the text does: a voice can say nothing else. No sentence of an
 * empty text. The time is linear in the length.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let readable = nextReadable(text, 0);
  PAUSE.lastIndex = 0;
  for (let found = PAUSE.exec(text); found !== null; found = PAUSE.exec(text)) {
    const pause = readPause(text, found.index);
    PAUSE.lastIndex = pause.next;
    if (readable >= pause.start || !endsSentence(text, start, pause)) continue;
    const following = nextReadable(text, pause.next);
    if (following === text.length) break;
    sentences.push({ start, end: pause.next });
    start = pause.next;
    readable = following;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** A paragraph with its sentences, which are looked for once somebody asks: never those of a whole book. */
export function withSentences(paragraph: Paragraph): Sentenced {
  let found: readonly Span[] | undefined;
  return {
    ...paragraph,
    get sentences() {
      return (found ??= sentencesOf(paragraph.text));
    },
  };
}
